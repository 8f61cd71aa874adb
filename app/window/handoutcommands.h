// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rapporteur {

class MainWindow;

// What the File and Edit menus do with the page as it would be given out now.
void printPage(MainWindow &window);
void copyRich(MainWindow &window);
void copyPlain(MainWindow &window);
void openInBrowser(MainWindow &window);

} // namespace rapporteur
