// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "escapes.h"

#include <string_view>

namespace rapporteur {

inline constexpr auto unicodeEscapes = [] {
    constexpr std::string_view digits = "0123456789abcdef";
    std::array<std::array<char, 6>, 32> controls{};
    for (std::size_t c = 0; c < controls.size(); ++c)
        controls[c] = {'\\', 'u', '0', '0', digits[c / 16], digits[c % 16]};
    return controls;
}();

// RFC 8785, 3.2.2.2: the two-character escapes where JSON has them, \u00xx for the other controls.
inline constexpr Escapes jsonEscapes = [] {
    Escapes table{};
    std::ranges::copy(unicodeEscapes, table.begin());
    table['"'] = R"(\")";
    table['\\'] = R"(\\)";
    table['\b'] = R"(\b)";
    table['\t'] = R"(\t)";
    table['\n'] = R"(\n)";
    table['\f'] = R"(\f)";
    table['\r'] = R"(\r)";
    return table;
}();

} // namespace rapporteur
