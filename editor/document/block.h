// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "photo.h"
#include "text.h"

#include <QDate>

#include <optional>
#include <span>

namespace rapporteur {

enum class Direction { Inherit, LeftToRight, RightToLeft };

// Whether a block counts, and how its number or bullet looks when the house
// profile does not decide. Numbers are never typed: they are computed along
// their stream (see numbering.h).
struct Numbering
{
    bool on = false;          // Heading, Paragraph: numbered. List: numbers rather than bullets
    std::optional<int> start; // begins anew here, 1 to 99999
    QString form;             // "1." "(1)" "(a)" "①" "가." or a bullet; empty: the house
                              // profile's
    bool operator==(const Numbering &) const = default;
};

enum class BlockKind {
    Heading,
    Paragraph,
    List,
    Item,
    Quotation,
    Note,
    Footnote,
    Photo,
    Link,
    Attachment,
    Table,
    Row,
    Cell,
    Wrapped,
};

// A piece of the body. Its id never changes; comments, comparison and preview positions hang on it.
// Which kinds may hold text and which children is the table behind ruleFor().
struct Block
{
    QString id;
    BlockKind kind = BlockKind::Paragraph;
    QString language; // BCP 47; empty: that of the surrounding text
    Direction direction = Direction::Inherit;
    int level = 1;                          // Heading: 1 to 4 below the title
    Numbering numbering;                    // Heading, Paragraph, List
    Text text;                              // first of its words, the children follow. Wrapped: its
                                            // title. Link, Attachment: the words that lead there
    QString speaker;                        // Quotation: who said it, as printed; may be empty
    QString opening;                        // Wrapped: the line that opens it ("Begin text:")
    QString closing;                        // Wrapped: the line that closes it ("End text")
    QDate date;                             // Wrapped: its own date
    QString target;                         // Link: address. Attachment: id of an attachment
    std::optional<rapporteur::Photo> photo; // Photo
    QList<Block> children;
    bool operator==(const Block &) const; // defined elsewhere: defaulted here, it would ask for
                                          // itself
};

// Whether a kind of block has text of its own, and what may stand in it.
struct BlockRule
{
    BlockKind kind;
    bool hasText;
    std::span<const BlockKind> children; // empty: none
};

const BlockRule &ruleFor(BlockKind kind);

bool mayContain(BlockKind parent, BlockKind child);

// Kinds that may stand directly in a lead, a body or a wrapped text.
std::span<const BlockKind> flowKinds();

} // namespace rapporteur
