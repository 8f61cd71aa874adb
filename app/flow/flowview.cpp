// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowview.h"

#include "splice.h"

#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr qreal gutter = 40;      // for a heading's number
constexpr qreal indent = 22;      // of each nesting
constexpr qreal lineHeight = 125; // per cent
constexpr qreal paragraphGap = 6;
constexpr qreal headingGap = 14;

QTextBlockFormat formatFor(const FlowLine &line)
{
    QTextBlockFormat format;
    const bool rightToLeft = line.direction == Direction::RightToLeft;
    format.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    format.setLeftMargin(rightToLeft ? 0 : marginOf(line));
    format.setRightMargin(rightToLeft ? marginOf(line) : 0);
    format.setTopMargin(line.kind == BlockKind::Heading ? headingGap : 0);
    format.setBottomMargin(paragraphGap);
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    return format;
}

void updateText(const QTextBlock &block, const QString &text)
{
    const QString from = block.text();
    if (from == text)
        return;
    const Splice splice = spliceBetween(from, text);
    const int start = block.position() + int(splice.from);
    QTextCursor cursor(block);
    cursor.setPosition(start);
    cursor.setPosition(start + int(splice.removed), QTextCursor::KeepAnchor);
    cursor.insertText(text.sliced(splice.from, splice.inserted));
}

void updateBlock(const QTextBlock &block, const FlowLine &line)
{
    updateText(block, shown(line));
    const QTextBlockFormat format = formatFor(line);
    if (block.blockFormat() != format)
        QTextCursor(block).setBlockFormat(format);
}

// At index -1 the line comes before all others.
void insertAfter(QTextDocument *document, qsizetype index, const FlowLine &line)
{
    QTextCursor cursor(document);
    if (index < 0) {
        cursor.insertBlock(); // the words of the first block move on into it
        cursor.movePosition(QTextCursor::Start);
        cursor.setBlockFormat(formatFor(line));
    } else {
        cursor.setPosition(document->findBlockByNumber(int(index)).position());
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock(formatFor(line));
    }
    cursor.insertText(shown(line));
}

// The block at `index` goes with its separator; the last one of all is only emptied.
void removeBlock(QTextDocument *document, qsizetype index)
{
    const QTextBlock block = document->findBlockByNumber(int(index));
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    if (index > 0)
        cursor.deletePreviousChar();
    else if (document->blockCount() > 1)
        cursor.deleteChar();
}

} // namespace

QString shown(const FlowLine &line)
{
    return QString(line.text.plain).replace(u'\n', QChar::LineSeparator);
}

qreal marginOf(const FlowLine &line)
{
    return gutter + indent * line.depth;
}

void showLines(QTextDocument *document, const QList<FlowLine> &from, const QList<FlowLine> &to)
{
    const Splice splice = spliceBetween(from, to);

    QTextCursor edit(document);
    edit.beginEditBlock();
    // an empty document has a block, too
    const qsizetype oldEnd = from.isEmpty() ? 1 : splice.from + splice.removed;
    const qsizetype newEnd = splice.from + splice.inserted;
    const qsizetype kept = std::min(oldEnd, newEnd);
    for (qsizetype i = oldEnd - 1; i >= kept; --i)
        removeBlock(document, i);
    for (qsizetype i = splice.from; i < kept; ++i)
        updateBlock(document->findBlockByNumber(int(i)), to[i]);
    for (qsizetype i = kept; i < newEnd; ++i)
        insertAfter(document, i - 1, to[i]);
    edit.endEditBlock();
}

} // namespace rapporteur
