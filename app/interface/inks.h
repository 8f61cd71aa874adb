// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

// The colours of what the program draws itself, light or dark as the palette is. None says anything
// alone, and words stand out from their ground by 4.5 : 1, marks by 3 : 1.
namespace rapporteur {

QColor deletedInk(const QPalette &palette);
QColor insertedInk(const QPalette &palette);
// The frame around what has the focus.
QColor focusInk(const QPalette &palette);

// Behind the words that are meant, this much of one.
QColor markGround(const QPalette &palette, float strength);

} // namespace rapporteur
