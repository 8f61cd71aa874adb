// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where preferences are read; whoever needs one is told it.
namespace rapporteur {

class MainWindow;

// To the program and all its windows.
void applyPreferences();
void applyPreferences(MainWindow &window);

void showPreferences(MainWindow &window);

} // namespace rapporteur
