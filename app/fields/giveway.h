// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace rapporteur {

// Shows the widget only while the pane is at least so many lines high: what explains gives way to
// what is worked on.
void showWhenTall(QWidget *widget, QWidget *pane, int lines);

} // namespace rapporteur
