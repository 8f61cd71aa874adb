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

Pictures PagePainter::paint(const PictureJob &job)
{
    open(job.pdf);
    Pictures pictures{.pdf = job.pdf, .sizes = {}, .layout = {}, .pages = {}};
    for (int page = 0; page < m_document->pageCount(); ++page)
        pictures.sizes.append(m_document->pagePointSize(page));
    pictures.layout = layOut(pictures.sizes, job.magnification);
    for (const int page : pagesBetween(pictures.layout, job.top, job.top + job.height)) {
        if (job.known.contains(page))
            continue;
        const QSizeF size = pictures.layout.pages[page].size() * job.pixelRatio;
        QImage image = m_document->render(page, size.toSize());
        image.setDevicePixelRatio(job.pixelRatio);
        pictures.pages[page] = image;
    }
    return pictures;
}

} // namespace rapporteur
