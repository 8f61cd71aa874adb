// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// The program's windows, one readout each.
namespace rapporteur {

class MainWindow;
struct JournalEntry;

// Those that are shown, in the order of their titles.
QList<MainWindow *> mainWindows();

MainWindow &openWindow();
void bringForward(MainWindow &window);

// `window` if nothing was done in it yet, or else a new one.
MainWindow &freeWindow(MainWindow *window);

// Each in a window of its own, `window` too if it is free; plain texts are imported. A readout that
// is open already is brought forward.
void openFiles(const QStringList &paths, MainWindow *window = nullptr);

void recoverInWindow(const JournalEntry &entry, MainWindow *window = nullptr);
// Offers what earlier runs of the program left behind, each in a window.
void offerLeftBehind(const QString &journalFolder);

// Asks for each unsaved readout, then closes all windows; false if the user wants to stay.
bool closeAllWindows();

} // namespace rapporteur
