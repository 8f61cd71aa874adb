// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

namespace rapporteur {

// The histories of two sides as one, and `content`, which their contents were merged to, as its
// newest revision. Ours stays as it is; what theirs has beyond the common beginning follows with
// new numbers, each log entry with the hash that it had. Fails where a parent of these is missing.
Result<History> merged(
    const History &ours, const History &theirs, const Readout &content, RevisionInfo info);

} // namespace rapporteur
