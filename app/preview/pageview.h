// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfView>
#include <QTimer>

#include <memory>

namespace rapporteur {

// Shows a PDF document and takes over a new one without losing its place. The old picture stays
// until the new pages are painted, so nothing flickers while somebody types.
class PageView : public QPdfView
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    void setPdf(const QByteArray &pdf);
    QPdfDocument *pdf() const { return m_pdf.get(); }

    void zoomBy(qreal factor);
    void fitWidth();

signals:
    void pdfChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void swapIn(const QByteArray &pdf);
    void thaw();

    std::unique_ptr<QBuffer> m_bytes; // the document reads it as it goes
    std::unique_ptr<QPdfDocument> m_pdf;
    QByteArray m_next; // came while the pages of the one before were still being painted
    QPixmap m_frozen;
    QTimer m_thaw;
};

} // namespace rapporteur
