// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageview.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <limits>

// What hangs on the words of the page.
namespace rapporteur {

namespace {

constexpr int allOfIt = -1; // as ReviewMark has it
constexpr int atItsEnd = -2;
constexpr qreal reach = 3; // around a mark, for the pointer

} // namespace

void PageView::setMarks(const QList<PageMark> &marks)
{
    if (std::exchange(m_marks, marks) != marks)
        viewport()->update();
}

QList<QRectF> PageView::areasOf(const PageMark &mark) const
{
    QList<PageArea> areas;
    Place place = mark.place;
    if (mark.length == atItsEnd)
        place.cursor = std::numeric_limits<int>::max();
    const std::optional<int> from = m_text.positionOf(place);
    if (mark.length == allOfIt) {
        areas = m_text.areasOfPart(place.field);
    } else if (mark.length > 0 && from) {
        areas = m_text.areasOf({*from, *from + mark.length});
    } else if (const std::optional<PageArea> area = m_text.areaOf(place)) {
        areas = {*area};
    }
    QList<QRectF> shown;
    for (const PageArea &area : std::as_const(areas))
        shown << shownArea(area);
    return shown;
}

void PageView::paintMarks(QPainter &painter) const
{
    for (const PageMark &mark : m_marks) {
        for (const QRectF &area : areasOf(mark))
            drawMark(painter, area, mark.look, palette(), MarkGround::Paper);
    }
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const PageMark &mark : std::as_const(m_marks)) {
        for (const QRectF &area : areasOf(mark)) {
            if (area.adjusted(-reach, -reach, reach, reach).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), mark.words, viewport());
                return true;
            }
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace rapporteur
