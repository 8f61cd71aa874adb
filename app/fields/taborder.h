// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace rapporteur {

// Puts what is in `content` right behind `before` in the order of Tab: what is made later than its
// window would else be the last in all of it. Returns the last that Tab stops at.
QWidget *tabAfter(QWidget *before, const QWidget &content);

} // namespace rapporteur
