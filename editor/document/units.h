// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <type_traits>

namespace rapporteur {

// Characters that follow each other, both ends included.
struct Units
{
    char16_t first;
    char16_t last;
};

template<Units range, typename Unit>
constexpr bool isWithin(Unit unit)
{
    if constexpr (range.first == range.last)
        return unit == Unit(range.first);
    else
        return std::make_unsigned_t<Unit>(unit - range.first) <= range.last - range.first;
}

template<typename Unit>
using UnitBlock = std::array<Unit, 16>;

template<Units range, typename Unit>
void markWithin(const Unit *from, UnitBlock<Unit> &marks)
{
    for (std::size_t i = 0; i < marks.size(); ++i)
        marks[i] |= isWithin<range>(from[i]) ? Unit(-1) : Unit(0);
}

// The first unit of a text, in UTF-16 or UTF-8, that lies in one of the ranges. Few do: blocks are
// looked through without a branch, which compilers turn into vector instructions.
template<Units... ranges, typename Unit>
const Unit *firstWithin(const Unit *at, const Unit *end)
{
    const auto blockHas = [](const Unit *from) {
        UnitBlock<Unit> marks{};
        (markWithin<ranges>(from, marks), ...);
        Unit all = 0;
        for (const Unit mark : marks)
            all |= mark;
        return all != 0;
    };
    while (end - at >= std::ssize(UnitBlock<Unit>()) && !blockHas(at))
        at += UnitBlock<Unit>().size();
    return std::find_if(at, end, [](Unit unit) { return (isWithin<ranges>(unit) || ...); });
}

} // namespace rapporteur
