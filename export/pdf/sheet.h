// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format.h"

namespace rapporteur::pdf {

// The paper and where text stands on it: points, from the top left corner. Both papers have the
// same column, which is what keeps line ends equal.
struct Sheet
{
    double width;
    double height;
    double left;   // of the text column, when the page reads from the left
    double column; // its width
    double top;
    double bottom; // the last line ends above this
    double header; // baselines of what is on every page
    double footer;
};

const Sheet &sheetFor(Paper paper);

} // namespace rapporteur::pdf
