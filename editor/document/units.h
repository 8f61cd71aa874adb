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

template<Units Range, typename Unit>
constexpr bool isWithin(Unit unit)
{
    if constexpr (Range.first == Range.last)
        return unit == Unit(Range.first);
    else
        return std::make_unsigned_t<Unit>(unit - Range.first) <= Range.last - Range.first;
}

template<typename Unit>
using UnitBlock = std::array<Unit, 16>;

template<Units Range, typename Unit>
void markWithin(const Unit *from, UnitBlock<Unit> &marks)
{
    for (std::size_t i = 0; i < marks.size(); ++i)
        marks[i] |= isWithin<Range>(from[i]) ? Unit(-1) : Unit(0);
}

// The first unit of a text, in UTF-16 or UTF-8, that lies in one of the ranges. Few do: blocks are
// looked through without a branch, which compilers turn into vector instructions.
template<Units... Ranges, typename Unit>
const Unit *firstWithin(const Unit *begin, const Unit *end)
{
    constexpr auto size = std::ssize(UnitBlock<Unit>());
    const auto blockHas = [](const Unit *from) {
        UnitBlock<Unit> marks{};
        (markWithin<Ranges>(from, marks), ...);
        Unit all = 0;
        for (const Unit mark : marks)
            all |= mark;
        return all != 0;
    };
    const Unit *at = begin;
    while (end - at >= size && !blockHas(at))
        at += size;
    const bool isRest = at != begin && end - at < size; // of a text that is longer than a block
    if (isRest && !blockHas(end - size))
        return end;
    return std::find_if(at, end, [](Unit unit) { return (isWithin<Ranges>(unit) || ...); });
}

} // namespace rapporteur
