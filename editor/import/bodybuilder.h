// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "block.h"
#include "bodypieces.h"

namespace rapporteur {

// The pieces put together: items into lists and lists into items, notes below what they explain,
// wrapped texts around what they hold. Blocks have no ids yet.
QList<Block> buildBody(const QList<BodyPiece> &pieces);

} // namespace rapporteur
