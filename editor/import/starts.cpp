// SPDX-License-Identifier: GPL-3.0-or-later
#include "starts.h"

#include <algorithm>
#include <array>

namespace rapporteur {

namespace {

// Where the streams of one flow stand: a heading begins its deeper levels and the paragraphs anew.
struct Streams
{
    std::array<int, 5> headings{};
    int paragraph = 0;
};

void settle(Numbering &numbering, int &last)
{
    if (numbering.start == last + 1)
        numbering.start.reset();
    last = numbering.start.value_or(last + 1);
}

void settleHeading(Block &block, Streams &streams)
{
    const auto level = std::size_t(std::clamp(block.level, 1, 4));
    std::fill(streams.headings.begin() + std::ptrdiff_t(level) + 1, streams.headings.end(), 0);
    if (!block.numbering.on)
        return;
    streams.paragraph = 0;
    settle(block.numbering, streams.headings.at(level));
}

} // namespace

QList<Block> settledStarts(QList<Block> blocks)
{
    Streams streams;
    for (Block &block : blocks) {
        if (block.kind == BlockKind::Heading)
            settleHeading(block, streams);
        else if (block.kind == BlockKind::Paragraph && block.numbering.on)
            settle(block.numbering, streams.paragraph);
        else if (block.kind == BlockKind::Wrapped)
            block.children = settledStarts(std::move(block.children));
    }
    return blocks;
}

} // namespace rapporteur
