// SPDX-License-Identifier: GPL-3.0-or-later
#include "floweditor.h"

#include "piecebytes.h"
#include "richtext.h"

#include <QMimeData>
#include <QTextBlock>

#include <algorithm>
#include <limits>
#include <memory>

// What the flow editor gives to the clipboard, and takes from it.
namespace rapporteur {

namespace {

QList<PastedPiece> piecesFromText(QString text)
{
    text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n').remove(u'\r');
    QList<PastedPiece> pieces;
    for (const QString &line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (!trimmed.isEmpty())
            pieces.append({.text = {.plain = trimmed, .marks = {}}});
    }
    if (pieces.size() < 2)
        return {{.text = {.plain = text.remove(u'\n'), .marks = {}}}};
    return pieces;
}

PastedPiece pieceOf(const FlowLine &line, int from, int length)
{
    return {
        .kind = line.kind,
        .level = line.level,
        .depth = line.kind == BlockKind::Item ? line.depth - 1 : 0,
        .numbered = line.numbered,
        .text = sliced(line.text, from, length),
    };
}

} // namespace

QList<PastedPiece> FlowEditor::selectedPieces() const
{
    const QTextCursor cursor = textCursor();
    QList<PastedPiece> pieces;
    for (const int number : selectedLines()) {
        const QTextBlock block = document()->findBlockByNumber(number);
        const int from = std::max(cursor.selectionStart() - block.position(), 0);
        const int to = std::min(cursor.selectionEnd() - block.position(), block.length() - 1);
        pieces.append(pieceOf(m_lines.value(number), from, to - from));
    }
    int base = std::numeric_limits<int>::max();
    for (const PastedPiece &piece : pieces) {
        if (piece.kind == BlockKind::Item)
            base = std::min(base, piece.depth);
    }
    for (PastedPiece &piece : pieces)
        piece.depth = std::max(piece.depth - base, 0);
    return pieces;
}

QMimeData *FlowEditor::createMimeDataFromSelection() const
{
    const QList<PastedPiece> pieces = selectedPieces();
    QStringList lines;
    for (const PastedPiece &piece : pieces)
        lines.append(piece.text.plain);
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(u'\n'));
    data->setHtml(htmlFrom(pieces));
    data->setData(piecesFormat, bytesFrom(pieces));
    return data.release();
}

bool FlowEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml();
}

void FlowEditor::insertFromMimeData(const QMimeData *source)
{
    QList<PastedPiece> pieces = piecesFromBytes(source->data(piecesFormat));
    if (pieces.isEmpty())
        pieces = source->hasHtml() ? piecesFromHtml(source->html())
                                   : piecesFromText(source->text());
    if (pieces.isEmpty())
        return;
    removeSelection();
    apply(tr("Paste"), [&pieces](Flow &blocks, const Spot &at, IdSource &ids) {
        return insertPieces(blocks, at, pieces, ids);
    });
}

} // namespace rapporteur
