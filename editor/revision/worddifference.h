// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text.h"

namespace rapporteur {

// A stretch of a marked-up text. The same and the inserted ones make up the text after.
struct Piece
{
    enum class Kind { Same, Deleted, Inserted };
    Kind kind = Kind::Same;
    QString text;
    int from = 0; // in the text before for a deleted one, else in the text after
    bool operator==(const Piece &) const = default;
};

// The words of two texts, the differences marked. Fewer than three unchanged words between two
// changes count as changed, and white space never does.
QList<Piece> markedUp(QStringView before, QStringView after);

// Whether any piece is marked.
bool differs(const QList<Piece> &pieces);

// Whether words that both texts have look another way in one of them.
bool formattingDiffers(const Text &before, const Text &after);

} // namespace rapporteur
