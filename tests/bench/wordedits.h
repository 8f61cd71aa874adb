// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

namespace rapporteur {

// The readout with words replaced in `count` places spread over it, beginning at the `first` text.
Readout edited(Readout readout, int count, int first, const QString &word);

} // namespace rapporteur
