// SPDX-License-Identifier: GPL-3.0-or-later
#include "floweditor.h"
#include "flowview.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <array>

// Numbers, bullets and names of kinds beside the lines of the flow editor.
namespace rapporteur {

namespace {

constexpr qreal labelGap = 8;

struct KindName
{
    BlockKind kind;
    const char *name;
};

// Kinds that neither number nor bullet tells apart.
constexpr std::array kindNames{
    KindName{BlockKind::Quotation, QT_TRANSLATE_NOOP("rapporteur::FlowEditor", "quote")},
    KindName{BlockKind::Note, QT_TRANSLATE_NOOP("rapporteur::FlowEditor", "note")},
    KindName{BlockKind::Footnote, QT_TRANSLATE_NOOP("rapporteur::FlowEditor", "foot")},
    KindName{BlockKind::Photo, QT_TRANSLATE_NOOP("rapporteur::FlowEditor", "photo")},
    KindName{BlockKind::Link, QT_TRANSLATE_NOOP("rapporteur::FlowEditor", "link")},
    KindName{BlockKind::Attachment, QT_TRANSLATE_NOOP("rapporteur::FlowEditor", "file")},
    KindName{BlockKind::Cell, QT_TRANSLATE_NOOP("rapporteur::FlowEditor", "cell")},
    KindName{BlockKind::Wrapped, QT_TRANSLATE_NOOP("rapporteur::FlowEditor", "text")},
};

const char *nameOf(BlockKind kind)
{
    const auto found = std::ranges::find(kindNames, kind, &KindName::kind);
    return found == kindNames.end() ? nullptr : found->name;
}

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
    const FlowLine line = m_lines.value(block.blockNumber());
    QString label = m_labels.value(line.id);
    const char *kind = label.isEmpty() ? nameOf(line.kind) : nullptr;
    QFont font = this->font();
    font.setBold(line.kind == BlockKind::Heading);
    if (kind) {
        label = tr(kind);
        font.setPointSizeF(font.pointSizeF() * 0.75);
    }
    if (label.isEmpty() || block.layout()->lineCount() == 0)
        return;
    painter.setFont(font);
    painter.setPen(palette().color(kind ? QPalette::PlaceholderText : QPalette::Text));
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
