// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectionmove.h"

#include <algorithm>

namespace rapporteur {

namespace {

struct Range
{
    qsizetype from = 0;
    qsizetype to = 0; // one behind the last
};

qsizetype indexOf(const Flow &flow, const QString &id)
{
    const auto found = std::ranges::find(flow, id, &Block::id);
    return found == flow.end() ? -1 : found - flow.begin();
}

// Empty if the block is no heading of the flow itself.
Range sectionOf(const Flow &flow, const QString &heading)
{
    const qsizetype from = indexOf(flow, heading);
    if (from < 0 || flow[from].kind != BlockKind::Heading)
        return {};
    qsizetype to = from + 1;
    while (to < flow.size()
           && (flow[to].kind != BlockKind::Heading || flow[to].level > flow[from].level))
        ++to;
    return {.from = from, .to = to};
}

} // namespace

bool placeSection(Flow &flow, const QString &heading, const QString &before)
{
    const Range range = sectionOf(flow, heading);
    const qsizetype found = indexOf(flow, before);
    const qsizetype to = found < 0 ? flow.size() : found;
    if (range.from == range.to || (to >= range.from && to <= range.to))
        return false;
    const auto begin = flow.begin();
    if (to < range.from)
        std::rotate(begin + to, begin + range.from, begin + range.to);
    else
        std::rotate(begin + range.from, begin + range.to, begin + to);
    return true;
}

Spot removeSection(Flow &flow, const QString &heading)
{
    const Range range = sectionOf(flow, heading);
    flow.remove(range.from, range.to - range.from);
    if (flow.isEmpty())
        return {};
    return {.block = flow[std::min(range.from, flow.size() - 1)].id, .cursor = 0};
}

} // namespace rapporteur
