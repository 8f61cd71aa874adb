// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discussion.h"

namespace rapporteur {

// What `comment --json` and `suggestions --json` print.
JsonNode commentsNode(const Dossier &dossier);
JsonNode suggestionsNode(const Dossier &dossier);

// The same for people, a line for each remark and each suggestion.
QString commentLines(const Dossier &dossier);
QString suggestionLines(const Dossier &dossier);

} // namespace rapporteur
