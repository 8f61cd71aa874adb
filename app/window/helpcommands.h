// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rapporteur {

class MainWindow;

// What the manual may call the field or the area that has the focus, the closest name first.
QStringList topicsHere(MainWindow &window);

void showHelp(MainWindow &window, const QStringList &topics);
void showHelpHere(MainWindow &window);
void showManual(MainWindow &window);
void showShortcuts(MainWindow &window);

} // namespace rapporteur
