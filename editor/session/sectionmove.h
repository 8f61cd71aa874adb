// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowedit.h"

namespace rapporteur {

// A section is a heading with what follows it, up to the next heading that is not below it; or a
// wrapped text, which has sections of its own. It stays within the text that it is a part of.

// Puts the section before the block with the other id, or before what holds that block; at the end
// of its text where that comes later or is not there. A section is not put into itself.
bool placeSection(Flow &flow, const QString &id, const QString &before);

// Takes the section out with all of its text; the cursor goes to what follows.
[[nodiscard]] Spot removeSection(Flow &flow, const QString &id);

} // namespace rapporteur
