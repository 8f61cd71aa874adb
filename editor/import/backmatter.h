// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"

namespace rapporteur {

// Claims what stands below the text, reading from the end: back link, end mark, last update, links,
// attachments, contacts, signature. Stops at the first line that is none of these.
Draft takeBackMatter(Draft draft);

} // namespace rapporteur
