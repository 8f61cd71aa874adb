// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format.h"
#include "pagelayout.h"

#include <QBuffer>
#include <QImage>
#include <QMap>
#include <QPdfDocument>

#include <memory>

namespace rapporteur {

// A document as it is shown: its bytes, where its parts stand, and how large its pages are.
struct ShownPages
{
    Rendered rendered;
    PageLayout layout;
    qreal pixelRatio = 1;
    QMap<int, QImage> pictures; // by page: those in view

    bool isAs(const ShownPages &other) const
    {
        return rendered.bytes == other.rendered.bytes && layout.scale == other.layout.scale
               && pixelRatio == other.pixelRatio;
    }
};

// Pages to be drawn.
struct PictureJob
{
    ShownPages shown;
    QList<int> pages;
};

// Draws pages of a PDF with Qt PDF. Belongs to one thread; keeps the document open between jobs.
class PagePainter
{
public:
    // What is shown, with the pictures of the job's pages alone.
    ShownPages paint(const PictureJob &job);

private:
    void open(const QByteArray &pdf);

    QByteArray m_pdf;
    std::unique_ptr<QBuffer> m_bytes; // the document reads it as it goes
    std::unique_ptr<QPdfDocument> m_document;
};

} // namespace rapporteur
