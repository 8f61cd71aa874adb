// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlines.h"
#include "flowparts.h"

#include <algorithm>
#include <array>

namespace rapporteur {

namespace {

using enum BlockKind;

// What Return makes at the end of a block of this kind; the block splits if it is one of its own.
struct NextKind
{
    BlockKind of;
    BlockKind next;
};

constexpr std::array nextKinds{
    NextKind{Heading, Item},
    NextKind{Paragraph, Paragraph},
    NextKind{Item, Item},
    NextKind{Note, Paragraph},
    NextKind{Footnote, Paragraph},
    NextKind{BlockKind::Photo, Paragraph},
    NextKind{Link, Paragraph},
    NextKind{Attachment, Paragraph},
};

const NextKind *nextFor(BlockKind kind)
{
    const auto found = std::ranges::find(nextKinds, kind, &NextKind::of);
    return found == nextKinds.end() ? nullptr : &*found;
}

Spot insertItemAfterHeading(Flow &siblings, qsizetype index, IdSource &ids)
{
    const Block item = freshBlock(Item, ids);
    const bool hasList = index + 1 < siblings.size() && siblings[index + 1].kind == List;
    if (hasList)
        siblings[index + 1].children.prepend(item);
    else
        siblings.insert(index + 1, freshList(ids, {item}));
    return {item.id, 0};
}

Spot insertBefore(Flow &siblings, qsizetype index, IdSource &ids)
{
    const Block &block = siblings[index];
    Block empty = freshBlock(block.kind == Heading ? Paragraph : block.kind, ids);
    empty.numbering = block.kind == Heading ? Numbering() : block.numbering;
    const Spot spot{block.id, 0};
    siblings.insert(index, empty);
    return spot;
}

Spot insertAfter(Flow &siblings, qsizetype index, Block tail)
{
    const Spot spot{tail.id, 0};
    if (tail.kind == Item)
        tail.children = std::exchange(siblings[index].children, {});
    siblings.insert(index + 1, tail);
    return spot;
}

Spot splitInside(Flow &siblings, qsizetype index, int cursor, IdSource &ids)
{
    Block &head = siblings[index];
    const Text whole = proseOf(head);
    Block tail = freshBlock(head.kind == Heading || head.kind == Item ? head.kind : Paragraph, ids);
    tail.level = head.level;
    tail.numbering = head.kind == tail.kind ? head.numbering : Numbering();
    tail.language = head.language;
    tail.direction = head.direction;
    tail.text = sliced(whole, cursor, lengthOf(head) - cursor);
    setProse(head, sliced(whole, 0, cursor));
    return insertAfter(siblings, index, std::move(tail));
}

// Only a paragraph or item breaks in two everywhere; the line of a photo or link stays whole.
bool breaks(BlockKind kind)
{
    return kind == Heading || kind == Paragraph || kind == Item || kind == Note;
}

Spot leaveList(Flow &flow, const QString &id, IdSource &ids)
{
    if (!unnestItem(flow, id, ids))
        convertBlock(flow, id, Paragraph, ids);
    return {id, 0};
}

// Kinds whose words go on in paragraphs that stand in them.
bool goesOnInside(BlockKind kind)
{
    return kind == Quotation || kind == Footnote || kind == Wrapped || kind == Cell;
}

Spot splitInto(Block &head, int cursor, IdSource &ids)
{
    const Text whole = head.text;
    Block tail = freshBlock(Paragraph, ids);
    tail.text = sliced(whole, cursor, lengthOf(head) - cursor);
    head.text = sliced(whole, 0, cursor);
    head.children.prepend(tail);
    return {tail.id, 0};
}

// An empty paragraph at the end of what it stands in leaves it, as an empty bullet leaves its list.
bool leaveHolder(Flow &flow, const BlockPath &path)
{
    const Flow &siblings = siblingsAt(std::as_const(flow), path);
    const Block &block = siblings[path.last()];
    const bool isEmptyEnd = block.kind == Paragraph && lengthOf(block) == 0
                            && path.last() == siblings.size() - 1;
    if (path.size() < 2 || !isEmptyEnd)
        return false;
    const BlockPath holder = parentOf(path);
    const BlockKind kind = blockAt(std::as_const(flow), holder).kind;
    if (kind == Cell)
        return false;
    Block leaving = siblingsAt(flow, path).takeAt(path.last());
    leaving.kind = kind == Item ? Item : Paragraph;
    siblingsAt(flow, holder).insert(holder.last() + 1, leaving);
    return true;
}

} // namespace

Spot splitBlock(Flow &flow, const Spot &at, IdSource &ids)
{
    const BlockPath path = pathOf(flow, at.block);
    if (path.isEmpty())
        return at;
    Flow &siblings = siblingsAt(flow, path);
    const qsizetype index = path.last();
    const Block &block = siblings[index];
    const bool isInside = at.cursor < lengthOf(block);
    if (block.kind == Item && lengthOf(block) == 0)
        return leaveList(flow, at.block, ids);
    if (leaveHolder(flow, path))
        return {at.block, 0};
    if (breaks(block.kind) && at.cursor == 0 && isInside)
        return insertBefore(siblings, index, ids);
    if (breaks(block.kind) && isInside)
        return splitInside(siblings, index, at.cursor, ids);
    if (goesOnInside(block.kind) && (isInside || block.kind != Footnote))
        return splitInto(siblings[index], at.cursor, ids);
    if (block.kind == Heading)
        return insertItemAfterHeading(siblings, index, ids);
    const NextKind *next = nextFor(block.kind);
    if (!next)
        return at;
    Block tail = freshBlock(next->next, ids);
    tail.numbering.on = block.kind == Paragraph && block.numbering.on;
    return insertAfter(siblings, index, std::move(tail));
}

} // namespace rapporteur
