// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlines.h"
#include "flowparts.h"

#include <algorithm>

namespace rapporteur {

namespace {

// The path of the outermost block around `id`: what stands in the flow itself.
qsizetype topIndex(const Flow &flow, const QString &id)
{
    const BlockPath path = pathOf(flow, id);
    return path.isEmpty() ? flow.size() - 1 : path.first();
}

qsizetype endOfSectionAround(const Flow &flow, qsizetype index)
{
    while (index > 0 && flow[index].kind != BlockKind::Heading)
        --index;
    return flow.isEmpty() ? 0 : sectionEnd(flow, index);
}

Numbering headingNumbering(const Flow &flow)
{
    for (const Block &block : flow) {
        if (block.kind == BlockKind::Heading)
            return {.on = block.numbering.on, .start = {}, .form = block.numbering.form};
    }
    return {.on = true, .start = {}, .form = {}};
}

// A block of this kind with what it cannot be without.
Block freshWhole(BlockKind kind, IdSource &ids)
{
    if (kind == BlockKind::Table)
        return freshTable(ids);
    Block block = freshBlock(kind, ids);
    if (kind == BlockKind::Photo)
        block.photo = Photo{
            .id = ids.fresh(QLatin1StringView("ph")),
            .media = {},
            .width = 0,
            .height = 0,
            .caption = {},
            .alternativeText = {},
            .credit = {}};
    if (kind == BlockKind::Wrapped)
        block.children.append(freshBlock(BlockKind::Paragraph, ids));
    return block;
}

Spot firstLineOf(const Block &block)
{
    const QList<FlowLine> lines = linesOf({block});
    return {lines.isEmpty() ? block.id : lines.first().id, 0};
}

// Behind the block, or behind the nearest one around it whose surroundings may hold the new one.
Spot insertBehind(Flow &flow, const QString &after, const Block &block)
{
    BlockPath path = pathOf(flow, after);
    while (path.size() > 1 && !mayContain(blockAt(flow, parentOf(path)).kind, block.kind))
        path = parentOf(path);
    if (path.isEmpty())
        flow.append(block);
    else
        siblingsAt(flow, path).insert(path.last() + 1, block);
    return firstLineOf(block);
}

} // namespace

Spot addSection(Flow &flow, const QString &after, IdSource &ids)
{
    Block heading = freshBlock(BlockKind::Heading, ids);
    heading.numbering = headingNumbering(flow);
    flow.insert(endOfSectionAround(flow, topIndex(flow, after)), heading);
    return {heading.id, 0};
}

Spot addParagraph(Flow &flow, const QString &after, IdSource &ids)
{
    const Block paragraph = freshBlock(BlockKind::Paragraph, ids);
    flow.insert(topIndex(flow, after) + 1, paragraph);
    return {paragraph.id, 0};
}

Spot addItem(Flow &flow, const QString &after, IdSource &ids)
{
    const Block item = freshBlock(BlockKind::Item, ids);
    const BlockPath path = pathOf(flow, after);
    const bool inList = !path.isEmpty() && blockAt(flow, path).kind == BlockKind::Item;
    if (inList) {
        siblingsAt(flow, path).insert(path.last() + 1, item);
        return {item.id, 0};
    }
    const qsizetype index = topIndex(flow, after) + 1;
    if (index < flow.size() && flow[index].kind == BlockKind::List)
        flow[index].children.prepend(item);
    else
        flow.insert(index, freshList(ids, {item}));
    return {item.id, 0};
}

Spot addBlock(Flow &flow, const Spot &at, BlockKind kind, IdSource &ids)
{
    using enum BlockKind;
    switch (kind) {
    case Heading: return addSection(flow, at.block, ids);
    case List:
    case Item: return addItem(flow, at.block, ids);
    case Row: return addRow(flow, at, ids);
    case Cell: return addColumn(flow, at, ids);
    default: break;
    }
    const Block block = freshWhole(kind, ids);
    const Spot spot = insertBehind(flow, at.block, block);
    const BlockPath caller = pathOf(flow, at.block);
    if (kind == Footnote && !caller.isEmpty()) {
        Block &calling = blockAt(flow, caller);
        setProse(calling, withAnchor(proseOf(calling), at.cursor, block.id));
    }
    return spot;
}

} // namespace rapporteur
