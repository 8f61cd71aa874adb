// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace rapporteur {

// What a window and all that is in it say, seen or read out; what users type is not among it. Each
// once.
QStringList wordsIn(const QWidget &window);

} // namespace rapporteur
