// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rapporteur {

class MainWindow;

// Corrects the text that is out while the window's later draft goes on; where such a correction
// waits for its approval, shows it to be approved.
void correctPublished(MainWindow &window);

} // namespace rapporteur
