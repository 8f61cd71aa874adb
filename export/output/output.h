// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "provenance.h"

#include <QByteArrayView>

// Reading back what was exported, by libraries that had no hand in writing it.
namespace rapporteur {

struct OutputText
{
    QString format; // id of its Format
    Provenance provenance;
    QString words; // all that it says, without what says where it comes from
};

Result<OutputText> readOutput(const QByteArray &bytes);

// Whether two texts differ in nothing but where their lines and spaces are.
bool sayTheSame(const QString &words, const QString &others);

} // namespace rapporteur
