// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlines.h"

#include <algorithm>

namespace rapporteur {

namespace {

bool isList(const Block &block)
{
    return block.kind == BlockKind::List;
}

// `lineParent`: depth counts what the reader sees as nesting.
void collect(const Flow &flow, int depth, bool numbered, QList<FlowLine> &lines)
{
    for (const Block &block : flow) {
        const bool item = block.kind == BlockKind::Item;
        if (hasLine(block.kind))
            lines.append({
                .id = block.id,
                .kind = block.kind,
                .level = block.level,
                .depth = depth,
                .numbered = item ? numbered : block.numbering.on,
                .language = block.language,
                .text = proseOf(block),
            });
        const int inner = depth + (isList(block) || (hasLine(block.kind) && !item) ? 1 : 0);
        collect(block.children, inner, isList(block) && block.numbering.on, lines);
    }
}

QString neighbour(const Flow &flow, QStringView id, int step)
{
    const QList<FlowLine> lines = linesOf(flow);
    const auto line = std::ranges::find(lines, id, &FlowLine::id);
    const qsizetype index = line - lines.begin() + step;
    return line == lines.end() || index < 0 || index >= lines.size() ? QString() : lines[index].id;
}

} // namespace

bool hasLine(BlockKind kind)
{
    return ruleFor(kind).hasText || kind == BlockKind::Photo;
}

const Text &proseOf(const Block &block)
{
    return block.photo ? block.photo->caption : block.text;
}

void setProse(Block &block, const Text &text)
{
    (block.photo ? block.photo->caption : block.text) = text;
}

QList<FlowLine> linesOf(const Flow &flow)
{
    QList<FlowLine> lines;
    collect(flow, 0, false, lines);
    return lines;
}

QString lineAfter(const Flow &flow, QStringView id)
{
    return neighbour(flow, id, 1);
}

QString lineBefore(const Flow &flow, QStringView id)
{
    return neighbour(flow, id, -1);
}

} // namespace rapporteur
