// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

class PaintClock;

// Prints what the window takes with the readout in this file: to open it, from a key to the painted
// field and to the painted page, and the memory in use, before and after 10,000 keys.
void printWindow(const QString &name, const QString &path, PaintClock &clock);

} // namespace rapporteur
