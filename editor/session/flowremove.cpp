// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlines.h"
#include "flowparts.h"
#include "walk.h"

#include <algorithm>

namespace rapporteur {

namespace {

// What stood in an item that goes and has none before it: each becomes an item in its place.
Flow asItems(const Flow &children)
{
    Flow items;
    for (const Block &child : children) {
        if (child.kind == BlockKind::List) {
            items += child.children;
            continue;
        }
        Block item = child;
        item.kind = BlockKind::Item;
        items.append(item);
    }
    return items;
}

void clearRange(Flow &flow, const QString &id, int from, int to)
{
    Block &block = blockAt(flow, pathOf(flow, id));
    setProse(block, replaced(proseOf(block), from, to - from, {}));
}

QStringList idsBetween(const Flow &flow, const QString &from, const QString &to)
{
    QStringList ids;
    const QList<FlowLine> lines = linesOf(flow);
    auto line = std::ranges::find(lines, from, &FlowLine::id);
    for (; line != lines.end(); ++line) {
        ids.append(line->id);
        if (line->id == to)
            return ids;
    }
    return {};
}

// The part of the last line that stays moves up to the first one, if the last one can go.
void joinEnds(Flow &flow, const Spot &from, const QString &last)
{
    const Block block = blockAt(flow, pathOf(flow, last));
    if (!standsFree(block) || block.photo)
        return;
    takeOut(flow, last);
    Block &head = blockAt(flow, pathOf(flow, from.block));
    setProse(head, joined(proseOf(head), block.text));
}

Spot endOf(const Flow &flow, const QString &id)
{
    return {id, lengthOf(blockAt(flow, pathOf(flow, id)))};
}

// Whether Backspace first takes away what sets the block apart.
bool becomesParagraph(const Block &block)
{
    const bool isQuotation = block.kind == BlockKind::Quotation && block.speaker.isEmpty();
    return lengthOf(block) > 0 && (block.kind == BlockKind::Heading || isQuotation);
}

bool isFirstOfTopList(const Flow &flow, const BlockPath &path)
{
    return path.last() == 0 && path.size() == 2 && blockAt(flow, path).kind == BlockKind::Item;
}

} // namespace

void takeOut(Flow &flow, const QString &id)
{
    const BlockPath path = pathOf(flow, id);
    if (path.isEmpty() || !standsFree(blockAt(flow, path)))
        return;
    Flow &siblings = siblingsAt(flow, path);
    const qsizetype index = path.last();
    const Block block = siblings.takeAt(index);
    if (block.kind == BlockKind::Footnote)
        dropAnchors(flow, id);
    if (block.kind != BlockKind::Item) {
        joinLists(siblings, index);
        return;
    }
    if (index > 0) {
        adopt(siblings[index - 1], block.children);
        return;
    }
    siblings = asItems(block.children) + siblings;
    prune(flow, parentOf(path));
}

Spot removeRange(Flow &flow, const Spot &from, const Spot &to)
{
    if (from.block == to.block) {
        if (!pathOf(flow, from.block).isEmpty())
            clearRange(flow, from.block, from.cursor, to.cursor);
        return from;
    }
    const QStringList ids = idsBetween(flow, from.block, to.block);
    if (ids.size() < 2)
        return from;
    clearRange(flow, to.block, 0, to.cursor);
    clearRange(flow, from.block, from.cursor, endOf(flow, from.block).cursor);
    for (qsizetype i = ids.size() - 2; i > 0; --i) {
        const QString &id = ids[i];
        clearRange(flow, id, 0, endOf(flow, id).cursor);
        takeOut(flow, id);
    }
    joinEnds(flow, from, to.block);
    return from;
}

Spot mergeBackward(Flow &flow, const QString &id)
{
    const BlockPath path = pathOf(flow, id);
    if (path.isEmpty())
        return {id, 0};
    IdSource none; // neither conversion makes a new block where it is called
    if (becomesParagraph(blockAt(flow, path))) {
        convertBlock(flow, id, BlockKind::Paragraph, none);
        return {id, 0};
    }
    if (isFirstOfTopList(flow, path)) {
        convertBlock(flow, id, BlockKind::Paragraph, none);
        return {id, 0};
    }
    const QString before = lineBefore(flow, id);
    return before.isEmpty() ? Spot{id, 0} : removeRange(flow, endOf(flow, before), {id, 0});
}

Spot mergeForward(Flow &flow, const QString &id)
{
    const QString after = lineAfter(flow, id);
    const BlockPath path = pathOf(flow, id);
    if (path.isEmpty() || after.isEmpty())
        return {id, path.isEmpty() ? 0 : endOf(flow, id).cursor};
    return removeRange(flow, endOf(flow, id), {after, 0});
}

Spot removeBlock(Flow &flow, const QString &id)
{
    const BlockPath path = pathOf(flow, id);
    if (path.isEmpty())
        return {id, 0};
    const QString before = lineBefore(flow, id);
    const Flow gone{siblingsAt(flow, path).takeAt(path.last())};
    forEachBlock(gone, [&](const Block &block) {
        if (block.kind == BlockKind::Footnote)
            dropAnchors(flow, block.id);
    });
    if (gone.first().kind == BlockKind::Item)
        prune(flow, parentOf(path));
    else
        joinLists(siblingsAt(flow, path), path.last());
    if (!before.isEmpty() && !pathOf(flow, before).isEmpty())
        return endOf(flow, before);
    const QList<FlowLine> lines = linesOf(flow);
    return {lines.isEmpty() ? QString() : lines.first().id, 0};
}

} // namespace rapporteur
