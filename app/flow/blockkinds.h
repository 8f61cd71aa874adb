// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "block.h"

#include <QString>

namespace rapporteur {

// What the editor calls a kind of block: "Bullet", "Quotation".
QString kindName(BlockKind kind);

// The short word beside lines that neither number nor bullet tells apart; empty: none.
QString kindMark(BlockKind kind);

// Kinds that a block may be turned into, and those that can be added, in the order of menus.
std::span<const BlockKind> kindsToBecome();
std::span<const BlockKind> kindsToAdd();

} // namespace rapporteur
