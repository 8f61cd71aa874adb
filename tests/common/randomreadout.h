// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

namespace rapporteur::test {

// An invented readout, the same for the same seed: blocks of all kinds, marks, anchored footnotes,
// several scripts and directions, characters beyond the basic plane. Valid by construction: it can
// be saved, and what was saved reads as the same value.
Readout randomReadout(quint32 seed);

} // namespace rapporteur::test
