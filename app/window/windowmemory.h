// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rapporteur {

// Keeps in the settings which readouts are open, in which pane and where their windows are.
void rememberWindows();

// Opens them again as they were; false if there is none.
bool reopenWindows();

} // namespace rapporteur
