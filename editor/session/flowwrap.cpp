// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowparts.h"

#include <algorithm>

namespace rapporteur {

namespace {

using enum BlockKind;

// Paths of blocks in the same list that hold `first` and `last`, where a wrapped text may stand.
struct Range
{
    BlockPath list; // of the block that holds them; empty: the flow itself
    qsizetype from = 0;
    qsizetype to = 0;
};

Range wrappable(const Flow &flow, const BlockPath &first, const BlockPath &last)
{
    Range range{.list = {}, .from = first.first(), .to = last.first()};
    for (qsizetype depth = 0; range.from == range.to; ++depth) {
        const BlockPath outer = range.list + BlockPath{range.from};
        const bool goesOn = depth + 1 < std::min(first.size(), last.size())
                            && blockAt(flow, outer).kind == Wrapped;
        if (!goesOn)
            break;
        range = {.list = outer, .from = first[depth + 1], .to = last[depth + 1]};
    }
    return range;
}

void appendLine(Flow &pieces, const QString &words, IdSource &ids)
{
    if (words.isEmpty())
        return;
    Block line = freshBlock(Paragraph, ids);
    line.text.plain = words;
    pieces.append(line);
}

} // namespace

Spot wrapBlocks(Flow &flow, const Spot &first, const Spot &last, IdSource &ids)
{
    const BlockPath from = pathOf(flow, first.block);
    const BlockPath to = pathOf(flow, last.block);
    if (from.isEmpty() || to.isEmpty())
        return first;
    const Range range = wrappable(flow, from, to);
    Flow &siblings = range.list.isEmpty() ? flow : blockAt(flow, range.list).children;
    Block wrapped = freshBlock(Wrapped, ids);
    const qsizetype count = range.to - range.from + 1;
    wrapped.children = siblings.sliced(range.from, count);
    siblings.remove(range.from, count);
    siblings.insert(range.from, wrapped);
    return {wrapped.id, 0};
}

// Its lines become paragraphs, its title a block of `kind`, around what stood in it.
bool unwrap(Flow &flow, const BlockPath &path, BlockKind kind, IdSource &ids)
{
    if (kind != Heading && kind != Paragraph)
        return false;
    Flow &siblings = siblingsAt(flow, path);
    const Block wrapped = siblings[path.last()];
    Flow pieces;
    appendLine(pieces, wrapped.opening, ids);
    Block title = freshBlock(kind, ids);
    title.id = wrapped.id;
    title.text = wrapped.text;
    pieces.append(title);
    if (wrapped.date.isValid())
        appendLine(pieces, wrapped.date.toString(Qt::ISODate), ids);
    pieces += wrapped.children;
    appendLine(pieces, wrapped.closing, ids);
    for (Block &piece : pieces) {
        if (piece.language.isEmpty())
            piece.language = wrapped.language;
        if (piece.direction == Direction::Inherit)
            piece.direction = wrapped.direction;
    }
    siblings = siblings.first(path.last()) + pieces + siblings.sliced(path.last() + 1);
    return true;
}

} // namespace rapporteur
