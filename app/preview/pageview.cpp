// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <array>

namespace rapporteur {

namespace {

constexpr qreal leastScale = 0.2; // pixels a point
constexpr qreal mostScale = 8;
constexpr qreal wheelStep = 1.1;

struct ScrollKey
{
    Qt::Key key;
    QAbstractSlider::SliderAction action;
};

constexpr std::array scrollKeys{
    ScrollKey{Qt::Key_Up, QAbstractSlider::SliderSingleStepSub},
    ScrollKey{Qt::Key_Down, QAbstractSlider::SliderSingleStepAdd},
    ScrollKey{Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub},
    ScrollKey{Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd},
    ScrollKey{Qt::Key_Home, QAbstractSlider::SliderToMinimum},
    ScrollKey{Qt::Key_End, QAbstractSlider::SliderToMaximum},
};

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_jobs(
          [this](const PictureJob &job) { return m_painter.paint(job); },
          [this](const Pictures &pictures) { take(pictures); })
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would change the
                                                       // width
    setAccessibleName(tr("Page preview"));
    setAccessibleDescription(tr("The page as it will be given out."));
    viewport()->setBackgroundRole(QPalette::Dark);
    viewport()->setAutoFillBackground(true);
}

Magnification PageView::magnification() const
{
    return {.scale = m_scale, .viewWidth = viewport()->width()};
}

void PageView::setPdf(const QByteArray &pdf)
{
    m_latest = pdf;
    request();
}

void PageView::request()
{
    if (m_latest.isEmpty() || !isVisible())
        return;
    const bool same = m_latest == m_shown.pdf
                      && m_shown.layout.scale == layOut(m_shown.sizes, magnification()).scale;
    m_jobs.request({
        .pdf = m_latest,
        .magnification = magnification(),
        .top = qreal(verticalScrollBar()->value()),
        .height = qreal(viewport()->height()),
        .pixelRatio = devicePixelRatioF(),
        .known = same ? m_shown.pages.keys() : QList<int>(),
    });
}

void PageView::take(const Pictures &pictures)
{
    const bool other = pictures.pdf != m_shown.pdf;
    if (other || pictures.layout.scale != m_shown.layout.scale)
        m_shown = pictures;
    else
        m_shown.pages.insert(pictures.pages);
    updateScrollBars();
    viewport()->update();
    if (lacksPicture())
        request();
    if (other)
        emit pdfChanged();
}

// Whether something in view has not been drawn: the view was scrolled meanwhile.
bool PageView::lacksPicture() const
{
    const qreal top = verticalScrollBar()->value();
    const QList<int> seen = pagesBetween(m_shown.layout, top, top + viewport()->height());
    return !std::ranges::all_of(seen, [&](int page) { return m_shown.pages.contains(page); });
}

void PageView::updateScrollBars()
{
    const QSize extent = m_shown.layout.extent.toSize();
    const QSize view = viewport()->size();
    verticalScrollBar()->setRange(0, std::max(0, extent.height() - view.height()));
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing() * 2);
    horizontalScrollBar()->setRange(0, std::max(0, extent.width() - view.width()));
    horizontalScrollBar()->setPageStep(view.width());
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = m_shown.layout.pages[page].translated(-scrolled);
        painter.fillRect(rect, Qt::white);
        if (m_shown.pages.contains(page))
            painter.drawImage(rect, m_shown.pages[page]);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(viewport());
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
    request();
}

void PageView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    request();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    const auto found = std::ranges::find(scrollKeys, event->key(), &ScrollKey::key);
    if (found == scrollKeys.end())
        QAbstractScrollArea::keyPressEvent(event);
    else
        verticalScrollBar()->triggerAction(found->action);
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() == Qt::ControlModifier)
        zoomBy(event->angleDelta().y() > 0 ? wheelStep : 1 / wheelStep);
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (lacksPicture())
        request();
}

void PageView::zoomBy(qreal factor)
{
    m_scale = std::clamp(m_shown.layout.scale * factor, leastScale, mostScale);
    request();
}

void PageView::fitWidth()
{
    m_scale.reset();
    request();
}

} // namespace rapporteur
