// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace rapporteur {

// A property of a stretch of text. Positions count UTF-16 code units, as
// QString does.
struct Mark
{
    enum class Kind { Emphasis, Strong, Link, Language, Footnote };
    Kind kind = Kind::Emphasis;
    int from = 0;
    int length = 0; // 0 only for Footnote, which is a point
    QString value;  // Link: address; Language: BCP 47 tag; Footnote: id of the
                    // footnote block
    bool operator==(const Mark &) const = default;
};

// One run of prose, without line structure of its own: plain characters and
// marks over them. Marks are sorted by position, lie within the text, and those
// of one kind do not overlap.
struct Text
{
    QString plain;
    QList<Mark> marks;
    bool operator==(const Text &) const = default;
    bool isEmpty() const { return plain.isEmpty(); }
};

// Replaces `length` characters at `from` by `inserted`; marks that cover them
// grow or shrink with the text, marks strictly inside them go. Typing at the
// end of emphasis continues it; typing at the end of a link does not. A
// footnote's anchor stays behind the character that it follows. Positions
// outside the text count as its nearest end.
[[nodiscard]] Text replaced(Text text, int from, int length, const QString &inserted);

// The part [from, from + length) with its marks, positions counted from 0.
[[nodiscard]] Text sliced(const Text &text, int from, int length);

// `head` followed by `tail`, marks that meet and are alike joined.
[[nodiscard]] Text joined(Text head, const Text &tail);

// The text in Unicode normalization form C (UAX #15), its marks over the same
// characters. A mark that would end or begin within a composed character moves
// behind it.
[[nodiscard]] Text composed(Text text);

// The marks in the order and form that Text promises: sorted, clipped, joined,
// empty ones dropped. Where two of one kind say different things about the same
// characters, the earlier one stands.
[[nodiscard]] QList<Mark> normalized(QList<Mark> marks, qsizetype textLength);

} // namespace rapporteur
