// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speller.h"

class QMenu;
class QTextBlock;

namespace rapporteur {

// A text widget that knows the languages of its words and paints its own marks.
class SpellTarget
{
public:
    SpellTarget() = default;
    virtual ~SpellTarget() = default;
    Q_DISABLE_COPY_MOVE(SpellTarget)

    virtual SpellingPassage passageOf(const QTextBlock &block) const = 0;
    virtual void repaintBlock(const QTextBlock &block) = 0;
    virtual void fillContextMenu(QMenu &menu) = 0;
};

} // namespace rapporteur
