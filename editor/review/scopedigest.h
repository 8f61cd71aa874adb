// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"
#include "scope.h"

namespace rapporteur {

// Digest of what an approval of this scope answers for: the same as long as none of that changes,
// whatever becomes of the rest. All: that of the readout.
QString digestOf(const Readout &content, const Scope &scope);

} // namespace rapporteur
