// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "block.h"

namespace rapporteur {

// The blocks without the starting numbers that follow from the numbers before them: what is left in
// `start` is where a count jumps. Blocks come with the number that was printed in `start`.
QList<Block> settledStarts(QList<Block> blocks);

} // namespace rapporteur
