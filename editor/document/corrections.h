// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

namespace rapporteur {

// Minor ones are on record, and no reader is told of them.
inline bool isPublic(const Correction &correction)
{
    return correction.weight == Correction::Weight::Major;
}

} // namespace rapporteur
