// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linemarks.h"
#include "textlines.h"

#include <QList>

#include <optional>

namespace rapporteur {

// One line of the body and what it is taken for.
struct BodyPiece
{
    enum class Role {
        Paragraph,
        Heading,
        NumberedHeading,
        NumberedParagraph,
        ListItem,
        Note,
        Footnote,
        Saying, // a quotation follows
        BeginText,
        EndText,
        EditionTitle, // a text in another language follows
    };
    Role role = Role::Paragraph;
    TextLine line; // its content without the mark
    std::optional<LineMark> mark;
    int level = 1; // headings
    bool operator==(const BodyPiece &) const = default;
};

// Tells for every line what it is, from its mark, its shape and its neighbours. No word goes: a
// mark that no piece carries stays in the text.
QList<BodyPiece> bodyPieces(const QList<TextLine> &lines);

} // namespace rapporteur
