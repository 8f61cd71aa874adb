// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelayout.h"

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QMap>
#include <QPdfDocument>

#include <memory>

namespace rapporteur {

// What is to be seen of a PDF.
struct PictureJob
{
    QByteArray pdf;
    Magnification magnification;
    qreal top = 0; // of what is in view, device-independent pixels
    qreal height = 0;
    qreal pixelRatio = 1;
    QList<int> known; // pages whose pictures are there already
};

struct Pictures
{
    QByteArray pdf;
    QList<QSizeF> sizes; // of all pages, points
    PageLayout layout;
    QMap<int, QImage> pages; // by number: those in view
};

// Draws pages of a PDF with Qt PDF. Belongs to one thread; keeps the document open between jobs.
class PagePainter
{
public:
    Pictures paint(const PictureJob &job);

private:
    void open(const QByteArray &pdf);

    QByteArray m_pdf;
    std::unique_ptr<QBuffer> m_bytes; // the document reads it as it goes
    std::unique_ptr<QPdfDocument> m_document;
};

} // namespace rapporteur
