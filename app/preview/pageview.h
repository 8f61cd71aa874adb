// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newestjob.h"
#include "pagepictures.h"

#include <QAbstractScrollArea>

namespace rapporteur {

// Shows a PDF document and takes over a new one without losing its place. Pages are drawn beside
// the window's thread, and a new document appears when what is in view of it has been drawn, so
// nothing flickers while somebody types.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    void setPdf(const QByteArray &pdf);

    // The document shown; the one set last may still be on its way.
    const QByteArray &pdf() const { return m_shown.pdf; }
    int pageCount() const { return int(m_shown.sizes.size()); }

    void zoomBy(qreal factor);
    void fitWidth();

signals:
    void pdfChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    Magnification magnification() const;
    void request();
    void take(const Pictures &pictures);
    void updateScrollBars();
    bool lacksPicture() const;

    QByteArray m_latest; // set last
    std::optional<qreal> m_scale;
    Pictures m_shown;
    PagePainter m_painter; // used on the jobs' thread only
    NewestJob<PictureJob, Pictures> m_jobs;
};

} // namespace rapporteur
