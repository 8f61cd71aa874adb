// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rapporteur {

class MainWindow;

// From now on edits are suggestions, or change the text again; then what was suggested is saved.
void toggleSuggesting(MainWindow &window);
bool isSuggesting(MainWindow &window);
// Shows the panel with the keyboard in it, or hides it.
void toggleSuggestions(MainWindow &window);

} // namespace rapporteur
