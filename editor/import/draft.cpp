// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft.h"

namespace rapporteur {

Draft leftOver(Draft draft, const QString &text, int line)
{
    draft.readout.leftOver.append({text, line});
    return draft;
}

Block blockOf(BlockKind kind, Text text)
{
    Block block;
    block.kind = kind;
    block.text = std::move(text);
    return block;
}

} // namespace rapporteur
