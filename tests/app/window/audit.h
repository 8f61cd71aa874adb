// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace rapporteur {

// What somebody without eyes, or without a mouse, stumbles over in what is visible of a window: one
// line each, empty if nothing.

// Controls that a screen reader cannot name, and those that it cannot tell apart.
QStringList namelessIn(const QWidget &root);
QStringList namesakesIn(const QWidget &root);
// What Tab passes over, and its steps against the direction of reading.
QStringList tabFaultsIn(const QWidget &root);
// Letters with Alt that are asked for twice at once; of a window with its menus.
QStringList sharedLettersIn(const QWidget &window);

// All but the letters, which are a matter of the whole window.
QStringList stumblesIn(const QWidget &root);

} // namespace rapporteur
