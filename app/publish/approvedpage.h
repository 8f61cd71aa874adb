// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout.h"
#include "publishrun.h"

namespace rapporteur {

// The text of a readout that is approved, as its page shows it; without one, what the file has.
Result<RenderJob> approvedPage(
    const QString &path, const QString &language, const JudgeFor &judgeFor);

} // namespace rapporteur
