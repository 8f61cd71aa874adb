// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "galley.h"

namespace rapporteur::pdf {

struct PlacedRow
{
    const Row *row;
    double top; // below the text area's top
};

using PlacedPage = std::vector<PlacedRow>;

// Cuts a galley into pages of this height. Rows that belong together stay together unless they are
// higher than a page. At least one page.
std::vector<PlacedPage> paginate(const Galley &galley, double height);

} // namespace rapporteur::pdf
