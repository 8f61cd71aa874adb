// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition.h"
#include "place.h"

// Parts of a page have ids of their own; panes know fields by their paths.
namespace rapporteur {

// The place in a part of the page that shows this place of the readout. Facts, which no page shows,
// give a part that is on none.
Place partOf(const Place &place);

// The place in the readout that a place in a part of this edition's page shows.
Place fieldOf(const Place &part, const Edition &edition);

} // namespace rapporteur
