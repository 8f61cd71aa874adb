// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockpath.h"

namespace rapporteur {

namespace {

template<typename Blocks>
auto &siblings(Blocks &flow, const BlockPath &path)
{
    auto *list = &flow;
    for (qsizetype depth = 0; depth + 1 < path.size(); ++depth)
        list = &(*list)[path[depth]].children;
    return *list;
}

} // namespace

BlockPath pathOf(const Flow &flow, QStringView id)
{
    for (qsizetype i = 0; i < flow.size(); ++i) {
        if (flow[i].id == id)
            return {i};
        const BlockPath inner = pathOf(flow[i].children, id);
        if (!inner.isEmpty())
            return BlockPath{i} + inner;
    }
    return {};
}

const Block &blockAt(const Flow &flow, const BlockPath &path)
{
    return siblings(flow, path)[path.last()];
}

Block &blockAt(Flow &flow, const BlockPath &path)
{
    return siblings(flow, path)[path.last()];
}

const Flow &siblingsAt(const Flow &flow, const BlockPath &path)
{
    return siblings(flow, path);
}

Flow &siblingsAt(Flow &flow, const BlockPath &path)
{
    return siblings(flow, path);
}

BlockPath parentOf(BlockPath path)
{
    path.removeLast();
    return path;
}

} // namespace rapporteur
