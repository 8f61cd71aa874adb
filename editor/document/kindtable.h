// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace rapporteur {

// Whether each row of a table stands at the number of its kind, by which it is looked up.
constexpr bool standAtTheirKind(const auto &rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (std::size_t(rows[i].kind) != i)
            return false;
    }
    return true;
}

} // namespace rapporteur
