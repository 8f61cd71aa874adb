// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "units.h"

#include <QByteArray>

#include <utility>

namespace rapporteur {

// What stands for an ASCII character; empty: itself.
using Escapes = std::array<QByteArrayView, 128>;

// The characters that have something in their place, those that follow each other as one.
template<const Escapes &Table>
constexpr auto escapedUnits()
{
    constexpr auto hasEscape = [](std::size_t c) { return c < Table.size() && !Table[c].isEmpty(); };
    constexpr auto isFirst = [=](std::size_t c) { return hasEscape(c) && !hasEscape(c - 1); };
    constexpr auto count = [=] {
        std::size_t found = 0;
        for (std::size_t c = 0; c < Table.size(); ++c)
            found += isFirst(c) ? 1 : 0;
        return found;
    }();
    std::array<Units, count> escaped{};
    std::size_t next = 0;
    for (std::size_t c = 0; c < Table.size(); ++c) {
        if (isFirst(c))
            escaped[next++].first = char16_t(c);
        if (hasEscape(c))
            escaped[next - 1].last = char16_t(c);
    }
    return escaped;
}

// The first unit, of UTF-16 or UTF-8, that has something in its place.
template<const Escapes &Table, typename Unit>
const Unit *firstEscaped(const Unit *at, const Unit *end)
{
    static constexpr auto escaped = escapedUnits<Table>();
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return firstWithin<escaped[I]...>(at, end);
    }(std::make_index_sequence<escaped.size()>());
}

template<const Escapes &Table>
void appendEscaped(QByteArray &out, QByteArrayView utf8)
{
    const char *at = utf8.begin();
    while (at != utf8.end()) {
        const char *const escaped = firstEscaped<Table>(at, utf8.end());
        out.append(QByteArrayView(at, escaped));
        if (escaped != utf8.end())
            out.append(Table[std::size_t(*escaped)]);
        at = escaped == utf8.end() ? escaped : escaped + 1;
    }
}

} // namespace rapporteur
