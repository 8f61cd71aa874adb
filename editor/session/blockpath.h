// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "block.h"

namespace rapporteur {

using Flow = QList<Block>;

// Where a block stands in a flow: its index at each depth, outermost first. Empty: nowhere.
using BlockPath = QList<qsizetype>;

BlockPath pathOf(const Flow &flow, QStringView id);

// The path must be one that pathOf() gave for this flow as it is.
const Block &blockAt(const Flow &flow, const BlockPath &path);
Block &blockAt(Flow &flow, const BlockPath &path);

// The list in which the block stands.
const Flow &siblingsAt(const Flow &flow, const BlockPath &path);
Flow &siblingsAt(Flow &flow, const BlockPath &path);

// Path of the block that holds this one; empty for a block of the flow itself.
BlockPath parentOf(BlockPath path);

} // namespace rapporteur
