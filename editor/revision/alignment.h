// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

namespace rapporteur {

// `before` with the ids of `after` wherever something of the one stands for something of the other,
// so that whoever compares them need only look at ids. Two states of one readout share ids from the
// start; what does not, and all of two different readouts, is paired by its words. What has no
// partner gets an id that `after` does not have.
Readout aligned(Readout before, const Readout &after);

} // namespace rapporteur
