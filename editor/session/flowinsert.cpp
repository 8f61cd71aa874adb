// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlines.h"
#include "flowparts.h"

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

} // namespace rapporteur
