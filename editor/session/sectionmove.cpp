// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectionmove.h"

#include "flowparts.h"

#include <algorithm>

namespace rapporteur {

namespace {

struct Range
{
    qsizetype from = 0;
    qsizetype to = 0; // one behind the last
};

// Empty if no section begins there.
Range sectionAt(const Flow &siblings, qsizetype index)
{
    switch (siblings[index].kind) {
    case BlockKind::Heading: return {.from = index, .to = sectionEnd(siblings, index)};
    case BlockKind::Wrapped: return {.from = index, .to = index + 1};
    default: return {};
    }
}

// Where it goes among the siblings of the block at `path` to stand before this one; none if that
// comes before all of them.
std::optional<qsizetype> targetAmong(
    const Flow &siblings, const BlockPath &path, const BlockPath &before)
{
    const BlockPath holder = parentOf(path);
    if (before.isEmpty())
        return siblings.size();
    if (before.size() >= path.size() && before.first(holder.size()) == holder)
        return before[holder.size()];
    if (before < path)
        return {};
    return siblings.size();
}

} // namespace

bool placeSection(Flow &flow, const QString &id, const QString &before)
{
    const BlockPath path = pathOf(flow, id);
    if (path.isEmpty())
        return false;
    Flow &siblings = siblingsAt(flow, path);
    const Range range = sectionAt(siblings, path.last());
    const auto to = targetAmong(siblings, path, pathOf(flow, before));
    if (!to || range.from == range.to || (*to >= range.from && *to <= range.to))
        return false;
    const auto begin = siblings.begin();
    if (*to < range.from)
        std::rotate(begin + *to, begin + range.from, begin + range.to);
    else
        std::rotate(begin + range.from, begin + range.to, begin + *to);
    return true;
}

Spot removeSection(Flow &flow, const QString &id)
{
    const BlockPath path = pathOf(flow, id);
    if (path.isEmpty())
        return {};
    Flow &siblings = siblingsAt(flow, path);
    const Range range = sectionAt(siblings, path.last());
    if (range.from == range.to)
        return {.block = id, .cursor = 0};
    siblings.remove(range.from, range.to - range.from);
    if (!siblings.isEmpty())
        return {.block = siblings[std::min(range.from, siblings.size() - 1)].id, .cursor = 0};
    const BlockPath holder = parentOf(path);
    return holder.isEmpty() ? Spot() : Spot{.block = blockAt(flow, holder).id, .cursor = 0};
}

} // namespace rapporteur
