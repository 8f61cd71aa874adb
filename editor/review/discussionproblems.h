// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentjson.h"
#include "review.h"

namespace rapporteur {

// Where comments or suggestions are what no program of ours writes: without an id of their own,
// without words or steps, without a time.
std::optional<ContentProblem> problemInDiscussion(const Review &review);

} // namespace rapporteur
