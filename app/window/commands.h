// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rapporteur {

class MainWindow;

// Makes an action of every row of the table of commands and puts it into the window's menus.
void addCommands(MainWindow &window);

// Switches those that need a readout.
void enableReadoutCommands(MainWindow &window, bool enabled);

} // namespace rapporteur
