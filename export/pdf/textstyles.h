// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fontfamilies.h"
#include "page.h"

#include <optional>

namespace rapporteur::pdf {

// Points above and below; of two that meet, the larger counts.
struct Spacing
{
    double before = 0;
    double after = 0;
    bool keepWithNext = false;
    bool keepWithPrevious = false; // short words that would look lost alone on a page
};

// How text of one role looks. Points; the line of running text is the unit of the grid.
struct TextStyle
{
    Design design;
    bool bold;
    bool italic;
    bool grey;
    double size;
    double leading;
    Spacing spacing;
};

inline constexpr double gridLine = 15;
inline constexpr double labelColumn = 21; // where text begins that has a number or a bullet
inline constexpr double labelGap = 6;

const TextStyle &styleFor(Role role);

// Headings of level 1 (the title) to 6.
const TextStyle &headingStyle(int level);

} // namespace rapporteur::pdf
