// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowparts.h"

#include <algorithm>

namespace rapporteur {

namespace {

using enum BlockKind;

bool converts(BlockKind kind)
{
    return kind == Heading || kind == Paragraph || kind == Item || kind == Note;
}

bool isList(const Flow &siblings, qsizetype index)
{
    return index >= 0 && index < siblings.size() && siblings[index].kind == List;
}

// Whether what holds the block at `path` may hold one of this kind.
bool mayStandIn(const Flow &flow, const BlockPath &path, BlockKind kind)
{
    return path.size() < 2 || mayContain(blockAt(flow, parentOf(path)).kind, kind);
}

// The list breaks in two around the item; what was nested in it follows it.
void takeFromList(Flow &flow, const BlockPath &path, BlockKind kind, IdSource &ids)
{
    const BlockPath listPath = parentOf(path);
    Flow &outer = siblingsAt(flow, listPath);
    const qsizetype at = listPath.last();
    const Block list = outer[at];

    Block freed = list.children[path.last()];
    freed.kind = kind;
    Flow pieces;
    if (path.last() > 0) {
        pieces.append(list);
        pieces.last().children = list.children.first(path.last());
    }
    const Flow nested = std::exchange(freed.children, {});
    pieces += Flow{freed} + nested;
    const Flow followers = list.children.sliced(path.last() + 1);
    if (!followers.isEmpty()) {
        Block rest = list;
        rest.children = followers;
        rest.numbering.start.reset();
        if (path.last() > 0)
            rest.id = ids.fresh(QLatin1StringView("b"));
        pieces.append(rest);
    }
    outer = outer.first(at) + pieces + outer.sliced(at + 1);
}

void putIntoList(Flow &flow, const BlockPath &path, IdSource &ids)
{
    Flow &siblings = siblingsAt(flow, path);
    const qsizetype index = path.last();
    Block item = siblings[index];
    item.kind = Item;
    item.numbering = {};
    if (isList(siblings, index - 1)) {
        siblings.removeAt(index);
        siblings[index - 1].children.append(item);
        return;
    }
    if (isList(siblings, index + 1)) {
        siblings.removeAt(index);
        siblings[index].children.prepend(item);
        return;
    }
    siblings[index] = freshList(ids, {item});
}

} // namespace

bool convertBlock(Flow &flow, const QString &id, BlockKind kind, IdSource &ids)
{
    const BlockPath path = pathOf(flow, id);
    if (path.isEmpty() || !converts(kind))
        return false;
    Block &block = blockAt(flow, path);
    if (block.kind == kind || !converts(block.kind) || !standsFree(block))
        return false;
    if (kind == Item && mayStandIn(flow, path, List)) {
        putIntoList(flow, path, ids);
        return true;
    }
    if (!mayStandIn(flow, block.kind == Item ? parentOf(path) : path, kind))
        return false;
    if (block.kind == Item)
        takeFromList(flow, path, kind, ids);
    else
        block.kind = kind;
    Block &converted = blockAt(flow, pathOf(flow, id));
    converted.numbering = {.on = kind == Heading, .start = {}, .form = {}};
    return true;
}

} // namespace rapporteur
