// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rapporteur {

class MainWindow;

// Lets the user find a command of the menus or a place of the outline by its name.
void showPalette(MainWindow &window);

} // namespace rapporteur
