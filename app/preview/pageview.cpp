// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageview.h"

#include <QPainter>
#include <QPdfPageRenderer>
#include <QScrollBar>

#include <algorithm>

namespace rapporteur {

namespace {

// Milliseconds: in case a page is never painted, and for a second page that is in view.
constexpr int longestFreeze = 2000;
constexpr int settling = 20;
constexpr qreal leastZoom = 0.2;
constexpr qreal mostZoom = 6.0;

} // namespace

PageView::PageView(QWidget *parent)
    : QPdfView(parent)
{
    setPageMode(QPdfView::PageMode::MultiPage);
    setZoomMode(QPdfView::ZoomMode::FitToWidth);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Page preview"));
    m_thaw.setSingleShot(true);
    connect(&m_thaw, &QTimer::timeout, this, &PageView::thaw);
    if (const auto *renderer = findChild<QPdfPageRenderer *>())
        connect(renderer, &QPdfPageRenderer::pageRendered, this, [this] {
            if (m_thaw.isActive())
                m_thaw.start(settling);
        });
}

PageView::~PageView()
{
    setDocument(nullptr);
}

void PageView::setPdf(const QByteArray &pdf)
{
    if (m_thaw.isActive())
        m_next = pdf;
    else if (!m_bytes || m_bytes->data() != pdf)
        swapIn(pdf);
}

void PageView::swapIn(const QByteArray &pdf)
{
    auto bytes = std::make_unique<QBuffer>();
    bytes->setData(pdf);
    bytes->open(QIODevice::ReadOnly);
    auto document = std::make_unique<QPdfDocument>();
    document->load(bytes.get());

    const QPoint place(horizontalScrollBar()->value(), verticalScrollBar()->value());
    if (m_pdf && isVisible()) {
        m_frozen = viewport()->grab();
        m_thaw.start(longestFreeze);
    }
    setDocument(document.get());
    std::swap(m_pdf, document);
    std::swap(m_bytes, bytes);
    horizontalScrollBar()->setValue(place.x());
    verticalScrollBar()->setValue(place.y());
    emit pdfChanged();
}

void PageView::thaw()
{
    m_frozen = QPixmap();
    viewport()->update();
    if (!m_next.isEmpty())
        setPdf(std::exchange(m_next, {}));
}

// The base class must paint in any case: it is what makes it render the pages.
void PageView::paintEvent(QPaintEvent *event)
{
    QPdfView::paintEvent(event);
    if (!m_frozen.isNull())
        QPainter(viewport()).drawPixmap(0, 0, m_frozen);
}

void PageView::zoomBy(qreal factor)
{
    if (zoomMode() == ZoomMode::FitToWidth && m_pdf && m_pdf->pageCount() > 0) {
        const qreal margins = documentMargins().left() + documentMargins().right();
        const qreal points = m_pdf->pagePointSize(0).width() * logicalDpiX() / 72.0;
        setZoomFactor((viewport()->width() - margins) / points);
    }
    setZoomMode(ZoomMode::Custom);
    setZoomFactor(std::clamp(zoomFactor() * factor, leastZoom, mostZoom));
}

void PageView::fitWidth()
{
    setZoomMode(ZoomMode::FitToWidth);
}

} // namespace rapporteur
