// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlines.h"
#include "flowparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace rapporteur {

namespace {

using enum BlockKind;

QString withoutBullet(const QString &line)
{
    static const QRegularExpression bullet(
        QStringLiteral("^\\s*(?:[•◦▪‣·●○■□※*–—-]|\\(?\\d{1,2}[.)])\\s+"));
    return QString(line).remove(bullet);
}

int depthOf(const Flow &flow, const QString &id)
{
    const BlockPath path = pathOf(flow, id);
    int depth = 0;
    for (qsizetype length = 1; length < path.size(); ++length)
        depth += blockAt(flow, path.first(length)).kind == List ? 1 : 0;
    return depth;
}

// An item that begins its list says whether the list has numbers.
void setNumbers(Flow &flow, const QString &id, bool numbered)
{
    const BlockPath path = pathOf(flow, id);
    if (path.size() < 2 || siblingsAt(std::as_const(flow), path).size() > 1)
        return;
    Block &list = blockAt(flow, parentOf(path));
    if (list.kind == List)
        list.numbering.on = numbered;
}

// Gives a block that was empty, or has just begun, the piece's kind and nesting.
void shape(Flow &flow, const QString &id, const PastedPiece &piece, int base, IdSource &ids)
{
    convertBlock(flow, id, *piece.kind, ids);
    const BlockPath path = pathOf(flow, id);
    if (path.isEmpty())
        return;
    Block &block = blockAt(flow, path);
    if (block.kind == Heading)
        block.level = std::clamp(piece.level, 1, 4);
    if (block.kind != Item)
        return;
    while (depthOf(flow, id) > base + piece.depth && unnestItem(flow, id, ids)) {
    }
    while (depthOf(flow, id) < base + piece.depth && nestItem(flow, id, ids)) {
    }
    setNumbers(flow, id, piece.numbered);
}

Text inserted(const Text &into, int at, const Text &words)
{
    const Text head = joined(sliced(into, 0, at), words);
    return joined(head, sliced(into, at, int(into.plain.size()) - at));
}

} // namespace

Spot insertPieces(Flow &flow, const Spot &at, const QList<PastedPiece> &pieces, IdSource &ids)
{
    Spot spot = at;
    const int base = std::max(depthOf(flow, at.block), 1);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const PastedPiece &piece = pieces[i];
        if (i > 0)
            spot = splitBlock(flow, spot, ids);
        if (pathOf(flow, spot.block).isEmpty())
            return at;
        const bool begins = i > 0 || lengthOf(blockAt(flow, pathOf(flow, spot.block))) == 0;
        if (piece.kind && begins)
            shape(flow, spot.block, piece, base, ids);
        Block &block = blockAt(flow, pathOf(flow, spot.block));
        Text words = piece.text;
        if (block.kind == Item && spot.cursor == 0 && words.marks.isEmpty())
            words.plain = withoutBullet(words.plain);
        setProse(block, inserted(proseOf(block), spot.cursor, words));
        spot.cursor += int(words.plain.size());
    }
    return spot;
}

Spot insertLines(Flow &flow, const Spot &at, const QStringList &lines, IdSource &ids)
{
    QList<PastedPiece> pieces;
    for (const QString &line : lines)
        pieces.append({.text = {.plain = line, .marks = {}}});
    return insertPieces(flow, at, pieces, ids);
}

} // namespace rapporteur
