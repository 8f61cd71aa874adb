// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rapporteur {

// Columns that the text takes on a terminal: two for a wide character (UAX #11), none for a
// combining mark or a format control.
int columnsOf(QStringView text);

// The text in lines of at most `columns`, broken where Unicode allows it (UAX #14) and without the
// white space at a break; the first may be longer by `firstExtra`. A word that is longer stands on
// a line of its own. At least one line.
QStringList wrapped(const QString &text, int columns, int firstExtra = 0);

} // namespace rapporteur
