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

// Puts text of many lines at the cursor: the first joins the block, each other gets a block of its
// own. Bullets that were copied along are left out where the flow sets its own.
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

// Makes the block a heading, a paragraph, an item or a note; its words and marks stay.
bool convertBlock(Flow &flow, const QString &id, BlockKind kind, IdSource &ids);

// A new, empty block after the one with the cursor (and all of its section for a heading).
[[nodiscard]] Spot addSection(Flow &flow, const QString &after, IdSource &ids);
[[nodiscard]] Spot addParagraph(Flow &flow, const QString &after, IdSource &ids);
[[nodiscard]] Spot addItem(Flow &flow, const QString &after, IdSource &ids);

} // namespace rapporteur
