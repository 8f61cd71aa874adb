// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rapporteur {

class MainWindow;

void showAbout(MainWindow &window);

} // namespace rapporteur
