// SPDX-License-Identifier: GPL-3.0-or-later
#include "floweditor.h"

#include "blockkinds.h"
#include "editions.h"
#include "flowview.h"
#include "markpainter.h"
#include "paleink.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

// Numbers, bullets and names of kinds beside the lines of the flow editor.
namespace rapporteur {

namespace {

constexpr qreal labelGap = 8;
constexpr qreal anchorSize = 0.7;    // of the text's
constexpr qreal anchorHeight = 0.55; // of the line's ascent, down from its top

} // namespace

SpellingPassage FlowEditor::passageOf(const QTextBlock &block) const
{
    const FlowLine line = m_lines.value(block.blockNumber());
    const QString own = line.language.isEmpty()
                            ? editionFor(m_session.readout(), m_edition).language
                            : line.language;
    SpellingPassage passage{.text = block.text(), .runs = {{.from = 0, .language = own}}};
    for (const Mark &mark : line.text.marks) {
        if (mark.kind != Mark::Kind::Language)
            continue;
        passage.runs.append({.from = mark.from, .language = mark.value});
        passage.runs.append({.from = mark.from + mark.length, .language = own});
    }
    return passage;
}

void FlowEditor::repaintBlock(const QTextBlock &block)
{
    m_painter->rehighlightBlock(block);
}

void FlowEditor::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QRectF rect = layout->blockBoundingRect(block).translated(-scrolled);
        if (rect.top() > viewport()->height())
            return;
        if (rect.bottom() < 0)
            continue;
        paintLabel(painter, block, rect);
        paintAnchors(painter, block, block.layout()->position() - scrolled);
    }
}

void FlowEditor::paintLabel(QPainter &painter, const QTextBlock &block, const QRectF &rect) const
{
    const int number = block.blockNumber();
    if (number >= m_lines.size() || block.layout()->lineCount() == 0)
        return;
    const FlowLine &line = m_lines.at(number);
    QString label = m_labels.value(line.id);
    const bool isWord = label.isEmpty();
    QFont font = this->font();
    font.setBold(line.kind == BlockKind::Heading);
    if (isWord) {
        label = kindMark(line.kind);
        font.setPointSizeF(font.pointSizeF() * 0.75);
    }
    if (label.isEmpty())
        return;
    painter.setFont(font);
    painter.setPen(
        isWord ? paleInk(palette(), QPalette::Text, QPalette::Base)
               : palette().color(QPalette::Text));
    const QTextLine first = block.layout()->lineAt(0);
    const qreal baseline = rect.top() + first.y() + first.ascent();
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(label);
    const bool rightToLeft = block.textDirection() == Qt::RightToLeft;
    painter.setLayoutDirection(block.textDirection()); // of the text, not of the interface
    const qreal edge = document()->documentMargin() + marginOf(line) - labelGap;
    const qreal x = rightToLeft ? viewport()->width() - edge : edge - width;
    painter.drawText(QPointF(std::max(x, 0.0), baseline), label);
}

// Footnotes are called by their marks, which are no characters of the text.
void FlowEditor::paintAnchors(QPainter &painter, const QTextBlock &block, const QPointF &corner) const
{
    const int number = block.blockNumber();
    if (number >= m_lines.size())
        return;
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * anchorSize);
    for (const Mark &mark : m_lines.at(number).text.marks) {
        const QTextLine line = block.layout()->lineForTextPosition(mark.from);
        if (mark.kind != Mark::Kind::Footnote || !line.isValid())
            continue;
        painter.setFont(font);
        painter.setPen(palette().color(QPalette::Link));
        const qreal baseline = line.y() + line.ascent() * anchorHeight;
        painter.drawText(
            corner + QPointF(line.cursorToX(mark.from), baseline), m_labels.value(mark.value));
    }
}

} // namespace rapporteur
