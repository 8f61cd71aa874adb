// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlines.h"
#include "flowparts.h"

#include <QRegularExpression>

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
    NextKind{Quotation, Paragraph},
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

QString withoutBullet(const QString &line)
{
    static const QRegularExpression bullet(
        QStringLiteral("^\\s*(?:[•◦▪‣·●○■□※*–—-]|\\(?\\d{1,2}[.)])\\s+"));
    return QString(line).remove(bullet);
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
    const NextKind *next = nextFor(block.kind);
    if (!next)
        return at;
    if (block.kind == Item && lengthOf(block) == 0)
        return leaveList(flow, at.block, ids);
    if (breaks(block.kind) && at.cursor == 0 && lengthOf(block) > 0)
        return insertBefore(siblings, index, ids);
    if (breaks(block.kind) && at.cursor < lengthOf(block))
        return splitInside(siblings, index, at.cursor, ids);
    if (block.kind == Heading)
        return insertItemAfterHeading(siblings, index, ids);
    Block tail = freshBlock(next->next, ids);
    tail.numbering.on = block.kind == Paragraph && block.numbering.on;
    return insertAfter(siblings, index, std::move(tail));
}

Spot insertLines(Flow &flow, const Spot &at, const QStringList &lines, IdSource &ids)
{
    Spot spot = at;
    bool first = true;
    for (const QString &raw : lines) {
        if (!std::exchange(first, false))
            spot = splitBlock(flow, spot, ids);
        const BlockPath path = pathOf(flow, spot.block);
        if (path.isEmpty())
            return at;
        Block &block = blockAt(flow, path);
        const QString line = block.kind == Item && spot.cursor == 0 ? withoutBullet(raw) : raw;
        setProse(block, replaced(proseOf(block), spot.cursor, 0, line));
        spot.cursor += int(line.size());
    }
    return spot;
}

} // namespace rapporteur
