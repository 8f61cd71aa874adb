// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newsroom.h"
#include "page.h"
#include "readout.h"

#include <QTimeZone>

namespace rapporteur {

struct EntryFacts
{
    const Readout &readout;
    const Edition &edition;
    const Page &page;
    QByteArray address;
    QList<QByteArray> outputs;
    QString day; // of the release, as printed
    QByteArray words;
    QTimeZone zone;  // of a release that names no time
    QDateTime since; // it may be public: for one that names no day
};

// The line by which lists, feeds and search know the edition (sitestate.h).
QByteArray entryLine(const EntryFacts &facts);

} // namespace rapporteur
