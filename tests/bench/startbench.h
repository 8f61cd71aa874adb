// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QString>

namespace rapporteur {

class PaintClock;

// Does what the program does from its start on, and ends the process when the window is painted, or
// when the page in it is.
int startAndShow(const QString &shown, const QString &path, PaintClock &clock);

// Prints how long that takes with the readout in this file, in processes of their own.
Result<> printStart(const QString &name, const QString &path);

} // namespace rapporteur
