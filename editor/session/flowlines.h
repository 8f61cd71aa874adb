// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockpath.h"

namespace rapporteur {

// A piece of prose of a flow as an editor shows it: one line, whatever it is nested in.
struct FlowLine
{
    QString id; // of the block
    BlockKind kind = BlockKind::Paragraph;
    int level = 1; // of a heading
    int depth = 0; // how many blocks with prose it stands in, or lists
    bool numbered = false;
    QString language; // BCP 47, of the block or what it stands in; empty: the edition's
    Direction direction = Direction::Inherit; // the same way; Inherit: that of the language
    Text text;
    bool operator==(const FlowLine &) const = default;
};

// Whether the block has a line: lists, tables and rows have none, only what stands in them.
bool hasLine(BlockKind kind);

// The words that a block's line shows: its text, or its photo's caption.
const Text &proseOf(const Block &block);
void setProse(Block &block, const Text &text);

// The lines of a flow in reading order.
QList<FlowLine> linesOf(const Flow &flow);

// The id of the block whose line follows, or comes before; empty at the end.
QString lineAfter(const Flow &flow, QStringView id);
QString lineBefore(const Flow &flow, QStringView id);

} // namespace rapporteur
