// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageview.h"

#include "pageaccess.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

// Keys, mouse and selection of the page.
namespace rapporteur {

namespace {

constexpr qreal wheelStep = 1.1;

struct ScrollKey
{
    Qt::Key key;
    Qt::Orientation bar;
    QAbstractSlider::SliderAction action;
};

constexpr std::array scrollKeys{
    ScrollKey{Qt::Key_Up, Qt::Vertical, QAbstractSlider::SliderSingleStepSub},
    ScrollKey{Qt::Key_Down, Qt::Vertical, QAbstractSlider::SliderSingleStepAdd},
    ScrollKey{Qt::Key_Left, Qt::Horizontal, QAbstractSlider::SliderSingleStepSub},
    ScrollKey{Qt::Key_Right, Qt::Horizontal, QAbstractSlider::SliderSingleStepAdd},
    ScrollKey{Qt::Key_PageUp, Qt::Vertical, QAbstractSlider::SliderPageStepSub},
    ScrollKey{Qt::Key_PageDown, Qt::Vertical, QAbstractSlider::SliderPageStepAdd},
    ScrollKey{Qt::Key_Home, Qt::Vertical, QAbstractSlider::SliderToMinimum},
    ScrollKey{Qt::Key_End, Qt::Vertical, QAbstractSlider::SliderToMaximum},
};

} // namespace

TextRange PageView::selection() const
{
    return {std::min(m_anchor, m_cursor), std::max(m_anchor, m_cursor)};
}

void PageView::select(const TextRange &range)
{
    m_anchor = range.from;
    moveCursor(range.to, true);
    const QList<PageArea> areas = m_text.areasOf(range);
    if (!areas.isEmpty())
        scrollTo(areas.first());
}

void PageView::moveCursor(int position, bool keepAnchor)
{
    m_cursor = std::clamp(position, 0, int(m_text.text().size()));
    if (!keepAnchor)
        m_anchor = m_cursor;
    viewport()->update();
    announceSelection(this);
    emit selectionChanged();
}

QString PageView::selectedText() const
{
    const TextRange range = selection();
    return m_text.text().sliced(range.from, range.to - range.from);
}

void PageView::copy()
{
    if (!selection().isEmpty())
        QApplication::clipboard()->setText(selectedText());
}

void PageView::selectAll()
{
    m_anchor = 0;
    moveCursor(int(m_text.text().size()), true);
}

PageArea PageView::pointAt(const QPointF &point) const
{
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QPointF at = point + scrolled;
    int page = 0;
    while (page + 1 < pageCount() && m_shown.layout.pages[page + 1].top() <= at.y())
        ++page;
    const QPointF corner = m_shown.layout.pages.value(page).topLeft();
    return {page, QRectF((at - corner) / m_shown.layout.scale, QSizeF())};
}

int PageView::positionAt(const QPointF &point) const
{
    return m_text.positionNear(pointAt(point));
}

void PageView::activateCursor()
{
    if (const std::optional<Place> place = m_text.placeAt(m_cursor))
        emit placeActivated(*place);
}

// Shift and an arrow make the selection longer or shorter, by a character or, with Ctrl, a word.
bool PageView::extendSelection(int key)
{
    const auto type = QApplication::keyboardModifiers() & Qt::ControlModifier
                          ? QTextBoundaryFinder::Word
                          : QTextBoundaryFinder::Grapheme;
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return false;
    QTextBoundaryFinder finder(type, m_text.text());
    finder.setPosition(m_cursor);
    const qsizetype next = key == Qt::Key_Left ? finder.toPreviousBoundary()
                                               : finder.toNextBoundary();
    if (next >= 0)
        moveCursor(int(next), true);
    return true;
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn)
        return activateCursor();
    if (event->modifiers().testFlag(Qt::ShiftModifier) && extendSelection(event->key()))
        return;
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    const auto found = std::ranges::find(scrollKeys, event->key(), &ScrollKey::key);
    if (found == scrollKeys.end())
        QAbstractScrollArea::keyPressEvent(event);
    else
        (found->bar == Qt::Vertical ? verticalScrollBar() : horizontalScrollBar())
            ->triggerAction(found->action);
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() == Qt::ControlModifier)
        zoomBy(event->angleDelta().y() > 0 ? wheelStep : 1 / wheelStep);
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    moveCursor(positionAt(event->position()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed)
        moveCursor(positionAt(event->position()), true);
}

// A click without a way goes to the place in the readout; a way has selected.
void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<QPointF> pressed = std::exchange(m_pressed, std::nullopt);
    if (!pressed || !selection().isEmpty())
        return;
    const qreal way = (event->position() - *pressed).manhattanLength();
    if (way < QApplication::startDragDistance() && m_text.hits(pointAt(event->position())))
        activateCursor();
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const TextRange word = m_text.wordAt(positionAt(event->position()));
    m_anchor = word.from;
    moveCursor(word.to, true);
}

void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse && selection().isEmpty())
        moveCursor(positionAt(event->pos()), false);
    emit menuWanted(event->globalPos());
}

} // namespace rapporteur
