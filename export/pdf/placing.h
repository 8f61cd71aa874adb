// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfdocument.h"
#include "placement.h"

namespace rapporteur::pdf {

// Where the words and pictures of the document's parts stand; headers and footers are no part.
Placement placementOf(const Document &document);

} // namespace rapporteur::pdf
