// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"
#include "textlines.h"

namespace rapporteur {

// An import under way: the lines that nothing has claimed yet, and what the others have become.
struct Draft
{
    QList<TextLine> lines;
    Readout readout; // without its edition
    Edition edition;
    QString language;       // of the text as a whole
    QList<TextLine> asides; // lines of the text that stand among the back matter
};

// The draft with `text` parked for a person to look at.
Draft leftOver(Draft draft, const QString &text, int line);

// A paragraph of the left-over kind or of the body: a block of `kind` with this text, no id yet.
Block blockOf(BlockKind kind, Text text);

} // namespace rapporteur
