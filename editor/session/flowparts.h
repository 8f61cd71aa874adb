// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowedit.h"
#include "marking.h"

// What the operations on flows share.
namespace rapporteur {

Block freshBlock(BlockKind kind, IdSource &ids);
Block freshList(IdSource &ids, const QList<Block> &items);

Block freshTable(IdSource &ids);

int lengthOf(const Block &block);

// The text with the anchor of this footnote behind the character before `at`.
[[nodiscard]] Text withAnchor(Text text, int at, const QString &footnote);

// Takes the anchors of the footnote off all prose of the flow.
void dropAnchors(Flow &flow, const QString &footnote);

// Whether the block can come and go by itself, without taking a structure along: a cell of a table
// or the title of a wrapped text cannot.
bool standsFree(const Block &block);

// Puts `children` behind those that the item has; a list joins a list that it meets.
void adopt(Block &item, const Flow &children);

// A wrapped text becomes its lines; a table, by one of its cells, paragraphs. False if it cannot.
bool unwrap(Flow &flow, const BlockPath &path, BlockKind kind, IdSource &ids);
bool dissolveTable(Flow &flow, const BlockPath &cell);

// Makes one of the lists at `index - 1` and `index`, if both are lists and look alike.
void joinLists(Flow &siblings, qsizetype index);

// Lists without items go, and lists that meet because of it become one. The path may be stale below
// the first block that is gone.
void prune(Flow &flow, BlockPath list);

// The index after the section that the heading at `index` begins.
qsizetype sectionEnd(const Flow &siblings, qsizetype index);

} // namespace rapporteur
