// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace rapporteur {

// Of WCAG 2: from 1 to 21.
double contrastOf(const QColor &a, const QColor &b);

// Only what has to change, so that selected words and what stands in an empty field can be read in
// a palette (4.5 : 1); the colours stay as near to the theme's as can be.
QPalette legible(const QPalette &theirs);

} // namespace rapporteur
