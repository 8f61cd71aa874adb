// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;
class QWidget;

namespace rapporteur {

// Tells, as long as `owner` lives, when the pane comes to be at least so many lines high or no
// longer.
void watchHeight(
    QObject *owner, QWidget *pane, int lines, const std::function<void(bool isTall)> &tell);

// Shows the widget only while the pane is at least so many lines high: what explains gives way to
// what is worked on.
void showWhenTall(QWidget *widget, QWidget *pane, int lines);

} // namespace rapporteur
