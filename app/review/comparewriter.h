// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparelines.h"

#include <QHash>
#include <QPalette>

class QTextDocument;

namespace rapporteur {

// The ways to look at a comparison.
enum class CompareLook { MarkedUp, New, Old, SideBySide };

// Where in a document a line's words stand: of a marked line, from the first that changed to the
// last.
struct LineSpot
{
    int from = 0;
    int to = 0;
};
using LineSpots = QHash<QString, LineSpot>; // by the lines' parts

// Writes the text as the look has it, in the place of what was there. What was deleted is struck
// out, what was inserted underlined; colour only helps.
LineSpots writeComparison(
    QTextDocument &document, const CompareText &text, CompareLook look, const QPalette &palette);

} // namespace rapporteur
