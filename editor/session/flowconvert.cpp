// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlines.h"
#include "flowparts.h"

#include <algorithm>
#include <array>

namespace rapporteur {

namespace {

using enum BlockKind;

// Kinds whose words may be those of any other of them.
constexpr std::array
    proseKinds{Heading, Paragraph, Item, Quotation, Note, Footnote, Link, Attachment};

bool converts(BlockKind kind)
{
    return std::ranges::contains(proseKinds, kind);
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

// An address is kept as a link over the words; the first link over them becomes the address.
void carryAddress(Block &block, BlockKind kind)
{
    if (block.kind == Link) {
        if (block.text.isEmpty())
            block.text.plain = block.target;
        const bool linked = std::ranges::contains(block.text.marks, Mark::Kind::Link, &Mark::kind);
        if (!linked && !block.target.isEmpty())
            block.text = marked(block.text, 0, lengthOf(block), Mark::Kind::Link, block.target);
    }
    block.target.clear();
    const auto link = std::ranges::find(block.text.marks, Mark::Kind::Link, &Mark::kind);
    if (kind != Link || link == block.text.marks.end())
        return;
    block.target = link->value;
    block.text = unmarked(block.text, 0, lengthOf(block), Mark::Kind::Link);
}

// What the kind to come cannot hold moves out of the block: the words of a speaker, children.
Flow leavings(Block &block, BlockKind kind, IdSource &ids)
{
    Flow rest;
    const bool holdsAll = std::ranges::all_of(block.children, [kind](const Block &child) {
        return mayContain(kind, child.kind);
    });
    if (!holdsAll && block.kind != Item)
        rest = std::exchange(block.children, {});
    if (block.kind == Quotation && !block.speaker.isEmpty()) {
        Block speaker = freshBlock(Paragraph, ids);
        speaker.text.plain = std::exchange(block.speaker, {});
        rest.append(speaker);
    }
    return rest;
}

// A footnote is called from the end of the line before it until its anchor is set elsewhere.
void anchor(Flow &flow, const QString &id)
{
    const QString before = lineBefore(flow, id);
    if (before.isEmpty())
        return;
    Block &caller = blockAt(flow, pathOf(flow, before));
    setProse(caller, withAnchor(proseOf(caller), lengthOf(caller), id));
}

bool mayBecome(const Flow &flow, const BlockPath &path, BlockKind kind)
{
    const Block &block = blockAt(flow, path);
    if (!converts(kind) || !converts(block.kind) || block.kind == kind)
        return false;
    if (kind == Item)
        return mayStandIn(flow, path, List);
    if (block.kind != Item)
        return mayStandIn(flow, path, kind);
    const BlockPath list = parentOf(path);
    return mayStandIn(flow, list, kind)
           && std::ranges::all_of(block.children, [&](const Block &child) {
                  return mayStandIn(flow, list, child.kind);
              });
}

} // namespace

bool convertBlock(Flow &flow, const QString &id, BlockKind kind, IdSource &ids)
{
    BlockPath path = pathOf(flow, id);
    if (path.isEmpty())
        return false;
    if (blockAt(flow, path).kind == Wrapped)
        return unwrap(flow, path, kind, ids);
    if (blockAt(flow, path).kind == Cell)
        return kind == Paragraph && dissolveTable(flow, path);
    if (!mayBecome(flow, path, kind))
        return false;
    if (blockAt(flow, path).kind == Footnote)
        dropAnchors(flow, id);
    Block &block = blockAt(flow, path);
    const BlockKind before = block.kind;
    carryAddress(block, kind);
    const Flow rest = leavings(block, kind, ids);
    if (kind == Item) {
        block.children += rest;
        putIntoList(flow, path, ids);
        return true;
    }
    if (before == Item)
        takeFromList(flow, path, kind, ids);
    else
        block.kind = kind;
    path = pathOf(flow, id);
    Block &converted = blockAt(flow, path);
    converted.numbering = {.on = kind == Heading, .start = {}, .form = {}};
    Flow &siblings = siblingsAt(flow, path);
    for (qsizetype i = 0; i < rest.size(); ++i)
        siblings.insert(path.last() + 1 + i, rest[i]);
    if (kind == Footnote)
        anchor(flow, id);
    return true;
}

} // namespace rapporteur
