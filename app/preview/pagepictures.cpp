// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagepictures.h"

namespace rapporteur {

void PagePainter::open(const QByteArray &pdf)
{
    if (m_document && m_pdf == pdf)
        return;
    m_document = std::make_unique<QPdfDocument>();
    m_bytes = std::make_unique<QBuffer>();
    m_pdf = pdf;
    m_bytes->setData(m_pdf);
    m_bytes->open(QIODevice::ReadOnly);
    m_document->load(m_bytes.get());
}

ShownPages PagePainter::paint(const PictureJob &job)
{
    open(job.shown.rendered.bytes);
    ShownPages shown = job.shown;
    shown.pictures.clear();
    for (const int page : job.pages) {
        const QSizeF size = shown.layout.pages[page].size() * shown.pixelRatio;
        QImage image = m_document->render(page, size.toSize());
        image.setDevicePixelRatio(shown.pixelRatio);
        shown.pictures[page] = image;
    }
    return shown;
}

} // namespace rapporteur
