// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowedit.h"

namespace rapporteur {

// A section is a heading with what follows it, up to the next heading that is not below it.

// Puts the section before the block with the other id; where there is none, at the end. A section
// is not put into itself.
bool placeSection(Flow &flow, const QString &heading, const QString &before);

// Takes the section out with all of its text; the cursor goes to what follows.
[[nodiscard]] Spot removeSection(Flow &flow, const QString &heading);

} // namespace rapporteur
