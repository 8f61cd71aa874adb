// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;
class QPalette;

namespace rapporteur {

// What hangs on a stretch of text. Each has a line of its own: dots, a stroke through the words,
// two lines, dashes.
enum class MarkLook { Comment, Deletion, Insertion, Other };

// On paper, which is white whatever the palette.
enum class MarkGround { Widget, Paper };

// Draws the mark of the words in `area`; one without width stands between two characters.
void drawMark(
    QPainter &painter,
    const QRectF &area,
    MarkLook look,
    const QPalette &palette,
    MarkGround ground = MarkGround::Widget);

} // namespace rapporteur
