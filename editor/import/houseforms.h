// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"
#include "profile.h"

namespace rapporteur {

// The edition without what its house profile prints of itself: number and bullet forms, the mark of
// notes, the stars of footnotes (anchored where their star stood), the release date. What the
// profile would print otherwise stays as words. Blocks have their ids.
Draft fittedToHouse(Draft draft, const HouseProfile &profile);

} // namespace rapporteur
