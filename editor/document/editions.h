// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

namespace rapporteur {

// The edition with this id; where there is none, the original. A readout without editions gives an
// empty one.
const Edition &editionFor(const Readout &readout, QStringView id);

// The same to write in: a readout without editions gets its first.
Edition &editionFor(Readout &readout, QStringView id);

} // namespace rapporteur
