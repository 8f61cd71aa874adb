// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision.h"
#include "newsroom.h"

namespace rapporteur {

// Which texts are approved by the review policy of the newsroom.
Result<Judge> siteJudge(const NewsroomFolder &folder);

} // namespace rapporteur
