// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text.h"

#include <QList>

namespace rapporteur {

// A stretch of a text that both sides changed, in their words.
struct TextConflict
{
    QString base;
    QString ours;
    QString theirs;
};

struct MergedText
{
    Text text; // with our words where both changed the same
    QList<TextConflict> conflicts;
};

// Joins by words what two sides made of a text, and by characters what they made of its marks.
MergedText mergeTexts(const Text &base, const Text &ours, const Text &theirs);

} // namespace rapporteur
