// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockpath.h"
#include "ids.h"

#include <QStringList>

// The keys of the text panes as functions on the value. Each gives where the cursor goes; one that
// has nothing to do leaves the flow as it is and gives back the spot that it got. None loses or
// reorders a word.
namespace rapporteur {

// A position in the prose of a block.
struct Spot
{
    QString block;
    int cursor = 0; // UTF-16 code units
    bool operator==(const Spot &) const = default;
};

enum class Step { Back, Forward };

// --- Return ---

// Splits the block at the cursor. After a heading a list begins; an empty item leaves its list.
[[nodiscard]] Spot splitBlock(Flow &flow, const Spot &at, IdSource &ids);

// A line that comes from elsewhere, with what is known of it.
struct PastedPiece
{
    std::optional<BlockKind> kind = {}; // none: as the place where it lands has it
    int level = 1;                      // of a heading
    int depth = 0;                      // of an item, 0 for the outermost
    bool numbered = false;              // an item's list
    Text text = {};
    bool operator==(const PastedPiece &) const = default;
};

// Puts text of many lines at the cursor: the first joins the block, each other gets a block of its
// own. Bullets that were copied along are left out where the flow sets its own.
[[nodiscard]] Spot insertPieces(
    Flow &flow, const Spot &at, const QList<PastedPiece> &pieces, IdSource &ids);
[[nodiscard]] Spot insertLines(Flow &flow, const Spot &at, const QStringList &lines, IdSource &ids);

// --- Backspace and Delete ---

// Takes out what lies between two spots, `from` first in reading order, and joins the ends.
[[nodiscard]] Spot removeRange(Flow &flow, const Spot &from, const Spot &to);

// Backspace at the start of a block: the first item leaves its list, a heading becomes a paragraph,
// anything else joins the block before it.
[[nodiscard]] Spot mergeBackward(Flow &flow, const QString &id);
[[nodiscard]] Spot mergeForward(Flow &flow, const QString &id);

// Takes the block out of the flow; what stood in it stays and moves up.
void takeOut(Flow &flow, const QString &id);

// --- Tab ---

// An item becomes the last one in the list of the item before it.
bool nestItem(Flow &flow, const QString &id, IdSource &ids);
// A nested item stands after the item it was in, and takes those that followed it along.
bool unnestItem(Flow &flow, const QString &id, IdSource &ids);

// --- Alt+Up, Alt+Down ---

// An item among its siblings, then into the next list; a heading with all of its section; any other
// block past its neighbour. Returns whether it moved.
bool moveBlock(Flow &flow, const QString &id, Step step);

// --- commands ---

// Gives the block another kind; its words and marks stay. What the new kind cannot hold follows the
// block; a wrapped text and a table come apart. False where the kind may not stand.
bool convertBlock(Flow &flow, const QString &id, BlockKind kind, IdSource &ids);

// A new, empty block after the one with the cursor (and all of its section for a heading).
[[nodiscard]] Spot addSection(Flow &flow, const QString &after, IdSource &ids);
[[nodiscard]] Spot addParagraph(Flow &flow, const QString &after, IdSource &ids);
[[nodiscard]] Spot addItem(Flow &flow, const QString &after, IdSource &ids);

// The same for any kind, at the nearest level that may hold it; a footnote is anchored at the
// cursor. A row or a cell, which is a column, comes to the table around the cursor.
[[nodiscard]] Spot addBlock(Flow &flow, const Spot &at, BlockKind kind, IdSource &ids);
[[nodiscard]] Spot addRow(Flow &flow, const Spot &at, IdSource &ids);
[[nodiscard]] Spot addColumn(Flow &flow, const Spot &at, IdSource &ids);

// Takes the block out with all that stands in it. Gives the line before it, or what follows.
[[nodiscard]] Spot removeBlock(Flow &flow, const QString &id);
// Of the table around the cursor; the last one takes the table along.
[[nodiscard]] Spot removeRow(Flow &flow, const Spot &at);
[[nodiscard]] Spot removeColumn(Flow &flow, const Spot &at);

// Puts the blocks from the first to the last into a wrapped text of their own.
[[nodiscard]] Spot wrapBlocks(Flow &flow, const Spot &first, const Spot &last, IdSource &ids);

} // namespace rapporteur
