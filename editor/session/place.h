// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

// Where in the readout an edit took place, so that undo can bring the cursor back there.
struct Place
{
    QString field;            // id of a block, or a field path as "editions/e1/title"
    int cursor = 0;           // UTF-16 code units from the field's start
    QString anchorField = {}; // where the selection that ends at the cursor begins; empty: none
    int anchor = 0;
    QString edition = {}; // id of the edition that was shown; empty: whichever is
    bool operator==(const Place &) const = default;
};

} // namespace rapporteur
