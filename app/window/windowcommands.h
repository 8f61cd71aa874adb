// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a window's commands open: in this window if nothing was done in it yet, or else in a new
// one.
namespace rapporteur {

class MainWindow;

void startNewReadout(MainWindow &window);
void openReadouts(MainWindow &window);
void importPlainText(MainWindow &window);
void recoverUnsaved(MainWindow &window);

} // namespace rapporteur
