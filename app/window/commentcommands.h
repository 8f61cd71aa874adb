// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rapporteur {

class MainWindow;

// Shows the panel with the keyboard in it, or hides it.
void toggleComments(MainWindow &window);
// Begins a comment on the words that are selected, else on the field with the cursor, else on the
// readout as a whole.
void commentHere(MainWindow &window);

} // namespace rapporteur
