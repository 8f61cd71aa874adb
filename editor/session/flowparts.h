// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowedit.h"

// What the operations on flows share.
namespace rapporteur {

Block freshBlock(BlockKind kind, IdSource &ids);
Block freshList(IdSource &ids, const QList<Block> &items);

int lengthOf(const Block &block);

// Whether the block can come and go by itself, without taking a structure along: a cell of a table
// or the title of a wrapped text cannot.
bool standsFree(const Block &block);

// Puts `children` behind those that the item has; a list joins a list that it meets.
void adopt(Block &item, const Flow &children);

// Makes one of the lists at `index - 1` and `index`, if both are lists and look alike.
void joinLists(Flow &siblings, qsizetype index);

// Lists without items go, and lists that meet because of it become one. The path may be stale below
// the first block that is gone.
void prune(Flow &flow, BlockPath list);

// The index after the section that the heading at `index` begins.
qsizetype sectionEnd(const Flow &siblings, qsizetype index);

} // namespace rapporteur
