// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlines.h"
#include "flowparts.h"

#include <algorithm>

namespace rapporteur {

namespace {

// Path of the block, or of the nearest one around it beside which such a block may stand.
BlockPath besideWhich(const Flow &flow, const QString &id, BlockKind kind)
{
    BlockPath path = pathOf(flow, id);
    while (path.size() > 1 && !mayContain(blockAt(flow, parentOf(path)).kind, kind))
        path = parentOf(path);
    return path;
}

// The text in which sections may stand around the block: the flow, or a wrapped text; and the index
// there of what holds the block.
struct Surroundings
{
    Flow &text;
    qsizetype index;
};

Surroundings around(Flow &flow, const QString &id)
{
    const BlockPath path = besideWhich(flow, id, BlockKind::Heading);
    if (path.isEmpty())
        return {flow, flow.size() - 1};
    return {siblingsAt(flow, path), path.last()};
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
    const BlockPath path = besideWhich(flow, after, block.kind);
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
    const auto [text, index] = around(flow, after);
    heading.numbering = headingNumbering(text);
    text.insert(endOfSectionAround(text, index), heading);
    return {heading.id, 0};
}

Spot addParagraph(Flow &flow, const QString &after, IdSource &ids)
{
    const Block paragraph = freshBlock(BlockKind::Paragraph, ids);
    const auto [text, index] = around(flow, after);
    text.insert(index + 1, paragraph);
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
    const auto [text, index] = around(flow, after);
    const qsizetype behind = index + 1;
    if (behind < text.size() && text[behind].kind == BlockKind::List)
        text[behind].children.prepend(item);
    else
        text.insert(behind, freshList(ids, {item}));
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
