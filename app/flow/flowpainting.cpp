// SPDX-License-Identifier: GPL-3.0-or-later
#include "floweditor.h"

#include "blockkinds.h"
#include "flowview.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

// Numbers, bullets and names of kinds beside the lines of the flow editor.
namespace rapporteur {

namespace {

constexpr qreal labelGap = 8;

} // namespace

void FlowEditor::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    QTextBlock block = cursorForPosition({0, 0}).block();
    for (; block.isValid(); block = block.next()) {
        const QRectF rect = document()->documentLayout()->blockBoundingRect(block).translated(
            -scrolled);
        if (rect.top() > viewport()->height())
            return;
        paintLabel(painter, block, rect);
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
    painter.setPen(palette().color(isWord ? QPalette::PlaceholderText : QPalette::Text));
    const QTextLine first = block.layout()->lineAt(0);
    const qreal baseline = rect.top() + first.y() + first.ascent();
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(label);
    const bool rightToLeft = block.textDirection() == Qt::RightToLeft;
    const qreal edge = document()->documentMargin() + marginOf(line) - labelGap;
    const qreal x = rightToLeft ? viewport()->width() - edge : edge - width;
    painter.drawText(QPointF(std::max(x, 0.0), baseline), label);
}

} // namespace rapporteur
