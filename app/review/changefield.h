// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compared.h"
#include "place.h"

namespace rapporteur {

// The field in which a change can be seen and edited; of what is gone, that of what stood before
// it.
Place fieldOf(const Change &change, const Compared &compared);

} // namespace rapporteur
