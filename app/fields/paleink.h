// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace rapporteur {

// For words that matter less than those around them, and are read as well: the contrast stays above
// 4.5 : 1 (WCAG 2.2, 1.4.3), which that of placeholders does not.
QColor paleInk(const QPalette &palette, QPalette::ColorRole ink, QPalette::ColorRole ground);

} // namespace rapporteur
