// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rapporteur {

class MainWindow;

// What would go out of the newsroom that the window's readout is in.
void showPublishing(MainWindow &window);

} // namespace rapporteur
