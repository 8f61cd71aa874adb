// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check.h"

// Readouts that a rule must find something in, and near misses that it must not.
namespace rapporteur {

struct CheckRow
{
    QByteArray rule; // as in rules()
    QByteArray name;
    bool fires;
    Readout readout;
    CheckContext context;
    QStringList quotes = {}; // the house's
};

// A readout that no rule finds anything in, with this as its only paragraph.
Readout cleanReadout(const QString &text = {}, const QString &language = QStringLiteral("en"));

// `mediaFolder` holds abc.jpg and a..b.jpg with the bytes "abc", and out.jpg, a link to a file
// outside.
QList<CheckRow> checkRows(const QString &mediaFolder);

} // namespace rapporteur
