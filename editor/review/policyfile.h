// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy.h"

namespace rapporteur {

// The policy of the newsroom that a readout's file lies in: of the next newsroom.json in its folder
// or above. The default policy where there is none, or where that says nothing of review.
Result<Policy> policyFor(const QString &readoutPath);

} // namespace rapporteur
