// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlines.h"

#include <algorithm>

namespace rapporteur {

namespace {

bool isList(const Block &block)
{
    return block.kind == BlockKind::List;
}

// What lines take over from the blocks that they stand in.
struct Around
{
    int depth = 0; // what the reader sees as nesting
    bool numbered = false;
    QString language;
    Direction direction = Direction::Inherit;
};

Around within(const Block &block, Around around)
{
    if (!block.language.isEmpty()) {
        around.language = block.language;
        around.direction = Direction::Inherit;
    }
    if (block.direction != Direction::Inherit)
        around.direction = block.direction;
    return around;
}

void collect(const Flow &flow, const Around &around, QList<FlowLine> &lines)
{
    for (const Block &block : flow) {
        const bool item = block.kind == BlockKind::Item;
        Around inside = within(block, around);
        if (hasLine(block.kind))
            lines.append({
                .id = block.id,
                .kind = block.kind,
                .level = block.level,
                .depth = around.depth,
                .numbered = item ? around.numbered : block.numbering.on,
                .language = inside.language,
                .direction = inside.direction,
                .text = proseOf(block),
            });
        inside.depth += isList(block) || (hasLine(block.kind) && !item) ? 1 : 0;
        inside.numbered = isList(block) && block.numbering.on;
        if (!block.children.isEmpty())
            collect(block.children, inside, lines);
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
    collect(flow, {}, lines);
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
