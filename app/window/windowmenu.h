// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rapporteur {

class MainWindow;

// Lists the open windows at the end of this window's Window menu.
void addWindowList(MainWindow &window);

} // namespace rapporteur
