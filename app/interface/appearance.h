// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

// "light" or "dark" from now on; anything else is as the desktop has it.
void useAppearance(const QString &name);

// All words of the interface in this many percent of the desktop's size.
void useTextSize(int percent);

} // namespace rapporteur
