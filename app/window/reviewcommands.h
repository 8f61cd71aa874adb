// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statetable.h"

namespace rapporteur {

class MainWindow;
struct CompareSource;

// Shows the panel with the keyboard in it, or hides it.
void toggleVersions(MainWindow &window);
// Asks for the name, and saves.
void nameVersion(MainWindow &window);
void restoreVersion(MainWindow &window, int number);

// Shows what is different in the reviewing layout.
void compareNow(MainWindow &window, const CompareSource &before);
void compareSources(MainWindow &window, const CompareSource &before, const CompareSource &after);
void compareWithFile(MainWindow &window);
void compareTwoFiles(MainWindow &window);

// To the next or previous change: where the changes are shown, else in the panes.
void stepChange(MainWindow &window, bool forward);
// Makes the move. A decision is made where the text is shown: the first time, this only shows it.
void actInReview(MainWindow &window, ReviewAction action);
void approveDifference(MainWindow &window);
// Shows the queue of the readouts around this one with the keyboard in it, or hides it.
void toggleQueue(MainWindow &window);

// What leads from the review to the panes and back: a change to its field; N and P on the preview's
// page.
void connectReview(MainWindow &window);

} // namespace rapporteur
