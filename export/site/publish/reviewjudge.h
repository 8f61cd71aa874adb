// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision.h"
#include "newsroom.h"

namespace rapporteur {

// Judges by the review policy of the newsroom. A time that has passed is judged by what had been
// said by then.
Result<Judge> reviewJudge(const NewsroomFolder &folder);

} // namespace rapporteur
