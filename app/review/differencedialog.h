// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compared.h"

class QWidget;

namespace rapporteur {

// What the two sides of a comparison are called.
struct SideNames
{
    QString before;
    QString after;
};

// Shows a comparison in a dialog of its own.
void showDifference(QWidget *window, const Compared &compared, const SideNames &names);

// The same, to be approved; true if it is.
bool agreesToDifference(QWidget *window, const Compared &compared, const SideNames &names);

} // namespace rapporteur
