// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markline.h"
#include "newestjob.h"
#include "pagepictures.h"
#include "pagetext.h"

#include <QAbstractScrollArea>

namespace rapporteur {

// What hangs on some words of a page; see ReviewMark.
struct PageMark
{
    MarkLook look = MarkLook::Comment;
    Place place; // in a part
    int length = 0;
    QString words;
    bool operator==(const PageMark &) const = default;
};

// Shows a PDF document and takes over a new one without losing its place. Pages are drawn beside
// the window's thread, and a new document appears when what is in view of it has been drawn, so
// nothing flickers while somebody types. Its text can be selected, copied and searched, and a click
// or Return says which place of the readout stands there.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    void setPages(const Rendered &rendered);

    // The document shown; the one set last may still be on its way.
    const QByteArray &pdf() const { return m_shown.rendered.bytes; }
    int pageCount() const { return int(m_shown.layout.pages.size()); }
    const PageText &text() const { return m_text; }

    // In device-independent pixels a point.
    qreal scale() const { return m_shown.layout.scale; }
    void setScale(qreal scale);
    void zoomBy(qreal factor) { setScale(scale() * factor); }
    void showInFull(); // 100 %
    void fit(Fit fit);
    Magnification magnification() const;
    void setMagnification(const Magnification &magnification);

    // The page in the middle of the view.
    int currentPage() const;
    void goToPage(int page);

    TextRange selection() const;
    void select(const TextRange &range);
    QString selectedText() const;

    // Marks the part that the place names, and brings it into view, also when it moves.
    void mark(const Place &place);
    const Place &marked() const { return m_mark; }

    // Comments and suggestions, each drawn at its words and told where the pointer rests.
    void setMarks(const QList<PageMark> &marks);
    const QList<PageMark> &marks() const { return m_marks; }

    // In the viewport, device-independent pixels.
    QRectF shownArea(const PageArea &area) const;
    int positionAt(const QPointF &point) const;
    void scrollTo(const PageArea &area);

public slots:
    void copy();
    void selectAll();
    void activateCursor(); // goes to the place where the selection ends

signals:
    void pdfChanged();
    void viewChanged(); // scrolled or magnified
    void selectionChanged();
    void placeActivated(const rapporteur::Place &place);
    void menuWanted(const QPoint &position);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    PageArea pointAt(const QPointF &point) const;
    void request();
    void take(const ShownPages &shown);
    void updateScrollBars();
    void keepPlace(const PageLayout &before);
    void followMark();
    int topFor(const PageLayout &layout, const PageText &text) const;
    bool lacksPicture() const;
    void dropFarPictures();
    void paintPage(QPainter &painter, int page) const;
    void paintMark(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    QList<QRectF> areasOf(const PageMark &mark) const;
    void moveCursor(int position, bool keepAnchor);
    bool extendSelection(int key);

    Rendered m_latest; // set last
    Fit m_fit = Fit::Width;
    qreal m_scale = 1;
    ShownPages m_shown;
    PageText m_text; // of what is shown
    int m_anchor = 0;
    int m_cursor = 0;
    std::optional<QPointF> m_pressed;
    Place m_mark; // a part's id
    QList<PageMark> m_marks;
    bool m_follow = false;
    PagePainter m_painter; // used on the jobs' thread only
    NewestJob<PictureJob, ShownPages> m_jobs;
};

} // namespace rapporteur
