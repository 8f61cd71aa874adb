// SPDX-License-Identifier: GPL-3.0-or-later
#include "piecebytes.h"

#include <QDataStream>

#include <algorithm>
#include <array>
#include <utility>

namespace rapporteur {

namespace {

constexpr auto version = QDataStream::Qt_6_8;
constexpr int headingLevels = 4;
constexpr int deepest = 32;

// What can stand by itself; anything else is pasted as its words.
constexpr std::array pasted{
    BlockKind::Heading,
    BlockKind::Paragraph,
    BlockKind::Item,
    BlockKind::Quotation,
    BlockKind::Note,
};

void write(QDataStream &stream, const PastedPiece &piece)
{
    stream << qint32(piece.kind ? int(*piece.kind) : -1) << qint32(piece.level)
           << qint32(piece.depth) << piece.numbered << piece.text.plain;
    QList<Mark> marks = piece.text.marks;
    // a footnote's anchor without its footnote leads nowhere
    marks.removeIf([](const Mark &mark) { return mark.kind == Mark::Kind::Footnote; });
    stream << quint32(marks.size());
    for (const Mark &mark : std::as_const(marks))
        stream << qint32(mark.kind) << qint32(mark.from) << qint32(mark.length) << mark.value;
}

Mark readMark(QDataStream &stream)
{
    qint32 kind = 0;
    Mark mark;
    stream >> kind >> mark.from >> mark.length >> mark.value;
    mark.kind = Mark::Kind(std::clamp(kind, 0, int(Mark::Kind::Language)));
    return mark;
}

// Whoever may have written them: what is out of bounds is brought into them.
PastedPiece readPiece(QDataStream &stream)
{
    qint32 kind = -1;
    quint32 marks = 0;
    PastedPiece piece;
    stream >> kind >> piece.level >> piece.depth >> piece.numbered >> piece.text.plain >> marks;
    if (kind >= 0)
        piece.kind = std::ranges::contains(pasted, kind, [](BlockKind each) { return int(each); })
                         ? BlockKind(kind)
                         : BlockKind::Paragraph;
    piece.level = std::clamp(piece.level, 1, headingLevels);
    piece.depth = std::clamp(piece.depth, 0, deepest);
    for (quint32 i = 0; i < marks && stream.status() == QDataStream::Ok; ++i)
        piece.text.marks.append(readMark(stream));
    piece.text.marks = normalized(piece.text.marks, piece.text.plain.size());
    return piece;
}

} // namespace

QByteArray bytesFrom(const QList<PastedPiece> &pieces)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(version);
    stream << quint32(pieces.size());
    for (const PastedPiece &piece : pieces)
        write(stream, piece);
    return bytes;
}

QList<PastedPiece> piecesFromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(version);
    quint32 count = 0;
    stream >> count;
    QList<PastedPiece> pieces;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i)
        pieces.append(readPiece(stream));
    if (stream.status() != QDataStream::Ok)
        return {};
    // words out of the middle of a line are no line of their own
    if (pieces.size() == 1)
        pieces.first().kind.reset();
    return pieces;
}

} // namespace rapporteur
