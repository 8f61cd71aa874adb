// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare.h"
#include "jsonnode.h"
#include "merge.h"

namespace rapporteur {

// A comparison for programs: how many changes of each area, and each of them.
JsonNode nodeOf(const Comparison &comparison);

// Conflicts for programs, with the words of base, ours and theirs.
JsonNode nodeOf(const QList<Conflict> &conflicts);

// Stable names, not translated.
QLatin1StringView nameOf(Conflict::Kind kind);

} // namespace rapporteur
