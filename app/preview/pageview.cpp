// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageview.h"

#include "pageaccess.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr qreal leastScale = 0.2; // pixels a point
constexpr qreal mostScale = 5.4;
constexpr qreal fullScale = 96.0 / 72;
constexpr int markAlpha = 28;
constexpr int selectionAlpha = 90;
constexpr qreal markGap = 6;
constexpr qreal markWidth = 3;
constexpr int followMargin = 48; // between what is followed and the view's edge

QColor translucent(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

QRectF scaled(const PageLayout &layout, const PageArea &area)
{
    const QRectF page = layout.pages.value(area.page);
    return {page.topLeft() + area.area.topLeft() * layout.scale, area.area.size() * layout.scale};
}

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_jobs(
          [this](const PictureJob &job) { return m_painter.paint(job); },
          [this](const ShownPages &shown) { take(shown); })
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would change the
                                                       // width
    setAccessibleName(tr("Page preview"));
    setAccessibleDescription(tr("The page as it will be given out. Return goes to the field where "
                                "the selection is."));
    viewport()->setBackgroundRole(QPalette::Dark);
    viewport()->setAutoFillBackground(true);
    viewport()->setCursor(Qt::IBeamCursor);
    attachPageAccess(this);
}

void PageView::setPages(const Rendered &rendered)
{
    m_latest = rendered;
    request();
}

void PageView::request()
{
    if (m_latest.bytes.isEmpty() || !isVisible())
        return;
    PictureJob job;
    job.shown.rendered = m_latest;
    job.shown.layout = layOut(m_latest.placement.pages, magnification());
    job.shown.pixelRatio = devicePixelRatioF();
    const bool same = job.shown.isAs(m_shown);
    const qreal top = m_follow && !same ? topFor(job.shown.layout, PageText(m_latest.placement))
                                        : verticalScrollBar()->value();
    for (const int page : pagesBetween(job.shown.layout, top, top + viewport()->height())) {
        if (!same || !m_shown.pictures.contains(page))
            job.pages.append(page);
    }
    m_jobs.request(job);
}

void PageView::take(const ShownPages &shown)
{
    const bool other = shown.rendered.bytes != m_shown.rendered.bytes;
    if (shown.isAs(m_shown)) {
        m_shown.pictures.insert(shown.pictures);
    } else {
        const PageLayout before = std::exchange(m_shown, shown).layout;
        if (other)
            m_text = PageText(shown.rendered.placement);
        updateScrollBars();
        if (before.scale != shown.layout.scale)
            keepPlace(before);
        if (std::exchange(m_follow, false))
            followMark();
    }
    const int last = int(m_text.text().size());
    m_anchor = std::min(m_anchor, last);
    m_cursor = std::min(m_cursor, last);
    dropFarPictures();
    viewport()->update();
    if (lacksPicture())
        request();
    if (other)
        emit pdfChanged();
    emit viewChanged();
}

// What was in the middle of the view stays there when it is magnified, however many pages there are
// now; a text shown from its top stays so.
void PageView::keepPlace(const PageLayout &before)
{
    if (before.pages.isEmpty())
        return;
    const qreal growth = m_shown.layout.scale / before.scale;
    const auto scroll = [growth](QScrollBar *bar, qreal middle) {
        bar->setValue(int((bar->value() + middle) * growth - middle));
    };
    if (verticalScrollBar()->value() > 0)
        scroll(verticalScrollBar(), viewport()->height() / 2.0);
    scroll(horizontalScrollBar(), viewport()->width() / 2.0);
}

void PageView::followMark()
{
    verticalScrollBar()->setValue(topFor(m_shown.layout, m_text));
    if (const std::optional<PageArea> cursor = m_text.areaOf(m_mark))
        scrollTo(*cursor);
}

// Where to scroll so that the mark is in view.
int PageView::topFor(const PageLayout &layout, const PageText &text) const
{
    const int top = verticalScrollBar()->value();
    const std::optional<PageArea> cursor = text.areaOf(m_mark);
    if (!cursor)
        return top;
    const QRectF area = scaled(layout, *cursor);
    const int height = viewport()->height();
    const bool isInView = area.top() >= top && area.bottom() <= top + height;
    const int most = std::max(0, int(layout.extent.height()) - height);
    const int wanted = area.top() < top ? int(area.top()) - followMargin
                                        : int(area.bottom()) + followMargin - height;
    return isInView ? top : std::clamp(wanted, 0, most);
}

// Whether something in view has not been drawn: the view was scrolled meanwhile.
bool PageView::lacksPicture() const
{
    const qreal top = verticalScrollBar()->value();
    const QList<int> seen = pagesBetween(m_shown.layout, top, top + viewport()->height());
    return !std::ranges::all_of(seen, [&](int page) { return m_shown.pictures.contains(page); });
}

// Pictures are large: only those beside what is in view are kept.
void PageView::dropFarPictures()
{
    const qreal top = verticalScrollBar()->value();
    const qreal height = viewport()->height();
    const QList<int> near = pagesBetween(m_shown.layout, top - height, top + 2 * height);
    m_shown.pictures.removeIf([&](const auto &entry) { return !near.contains(entry.key()); });
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

QRectF PageView::shownArea(const PageArea &area) const
{
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return scaled(m_shown.layout, area).translated(-scrolled);
}

void PageView::paintPage(QPainter &painter, int page) const
{
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QRectF rect = m_shown.layout.pages[page].translated(-scrolled);
    if (!rect.intersects(viewport()->rect()))
        return;
    painter.fillRect(rect, Qt::white);
    if (m_shown.pictures.contains(page))
        painter.drawImage(rect, m_shown.pictures[page]);
}

// A tint, and a rule at the side where lines begin, so that it does not hang on colour alone.
void PageView::paintMark(QPainter &painter) const
{
    const QColor colour = palette().color(QPalette::Active, QPalette::Highlight);
    QMap<int, QRectF> extents;
    for (const PageArea &area : m_text.areasOfPart(m_mark.field)) {
        painter.fillRect(shownArea(area), translucent(colour, markAlpha));
        extents[area.page] |= shownArea(area);
    }
    for (const QRectF &extent : std::as_const(extents)) {
        painter.fillRect(
            QRectF(extent.left() - markGap - markWidth, extent.top(), markWidth, extent.height()),
            colour);
    }
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    for (int page = 0; page < pageCount(); ++page)
        paintPage(painter, page);
    paintMark(painter);
    paintMarks(painter);
    const QColor selected = palette().color(QPalette::Active, QPalette::Highlight);
    for (const PageArea &area : m_text.areasOf(selection()))
        painter.fillRect(shownArea(area), translucent(selected, selectionAlpha));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(viewport());
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void PageView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update(); // Qt updates the frame around it
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
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

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (lacksPicture())
        request();
    emit viewChanged();
}

void PageView::setScale(qreal scale)
{
    m_fit = Fit::None;
    m_scale = std::clamp(scale, leastScale, mostScale);
    request();
}

void PageView::showInFull()
{
    setScale(fullScale);
}

void PageView::fit(Fit fit)
{
    m_fit = fit;
    request();
}

Magnification PageView::magnification() const
{
    return {.fit = m_fit, .scale = m_scale, .view = viewport()->size()};
}

void PageView::setMagnification(const Magnification &magnification)
{
    m_fit = magnification.fit;
    m_scale = magnification.scale;
    request();
}

int PageView::currentPage() const
{
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    int page = 0;
    while (page + 1 < pageCount() && m_shown.layout.pages[page + 1].top() <= middle)
        ++page;
    return page;
}

void PageView::goToPage(int page)
{
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(int(m_shown.layout.pages[page].top()));
}

void PageView::mark(const Place &place)
{
    if (m_mark == place)
        return;
    m_mark = place;
    m_follow = true;
    viewport()->update();
    const bool isUpToDate = m_latest.bytes == m_shown.rendered.bytes;
    if (isUpToDate)
        followMark();
}

void PageView::scrollTo(const PageArea &area)
{
    const QRectF rect = shownArea(area);
    const QRect view = viewport()->rect().adjusted(0, followMargin / 2, 0, -followMargin / 2);
    if (rect.top() < view.top() || rect.bottom() > view.bottom())
        verticalScrollBar()->setValue(
            verticalScrollBar()->value() + int(rect.center().y() - view.center().y()));
    if (rect.left() < 0 || rect.right() > view.width())
        horizontalScrollBar()->setValue(
            horizontalScrollBar()->value() + int(rect.center().x() - view.center().x()));
}

} // namespace rapporteur
