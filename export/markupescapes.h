// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "escapes.h"

namespace rapporteur {

// In an element or an attribute of HTML and XML.
inline constexpr Escapes markupEscapes = [] {
    Escapes table{};
    table['&'] = "&amp;";
    table['<'] = "&lt;";
    table['>'] = "&gt;";
    table['"'] = "&quot;";
    table['\''] = "&#39;";
    return table;
}();

// In a JSON string in a script element, which nothing in it can end.
inline constexpr Escapes scriptEscapes = [] {
    Escapes table{};
    table['"'] = "\\\"";
    table['\\'] = "\\\\";
    table['\n'] = "\\n";
    table['\t'] = "\\t";
    table['<'] = "\\u003c";
    table['>'] = "\\u003e";
    table['&'] = "\\u0026";
    return table;
}();

} // namespace rapporteur
