// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readoutfile.h"

namespace rapporteur {

// Writes a readout that no one has worked on yet. One that is there already and says something else
// is replaced only by force, for somebody may have worked on that; a newer version's file not even
// so.
Result<> placeReadout(const QString &path, const Readout &readout, bool force);

} // namespace rapporteur
