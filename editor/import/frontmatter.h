// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"

namespace rapporteur {

// Claims what stands above the text: category, title, date, office, photos and their captions,
// embargo, notices. Stops at the first line that is prose, numbered, or a heading below the title.
Draft takeFrontMatter(Draft draft);

} // namespace rapporteur
