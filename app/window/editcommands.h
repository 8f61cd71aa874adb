// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rapporteur {

class MainWindow;

// Calls the slot of this name ("copy", "selectAll") of the field that has the focus.
void runOnFocus(MainWindow &window, const char *slot);

enum class Addition { Section, Item, Paragraph };

// Adds to the text shown; where no text is shown, to the agenda.
void addToAgenda(MainWindow &window, Addition addition);

// Asks for the address of the selected words.
void editLink(MainWindow &window);

} // namespace rapporteur
