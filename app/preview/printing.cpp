// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>
#include <QSaveFile>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int finest = 600; // dots per inch; no eye tells more, and pages stay below 150 MB

Result<> saveAsIs(const QByteArray &pdf, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
        return fail(
            Error::Kind::Write,
            Handout::tr("The file %1 could not be written: %2").arg(path, file.errorString()));
    return {};
}

} // namespace

Result<> printPdf(const QByteArray &pdf, QPrinter &printer)
{
    const bool isAll = printer.printRange() == QPrinter::AllPages;
    if (printer.outputFormat() == QPrinter::PdfFormat && isAll)
        return saveAsIs(pdf, printer.outputFileName());
    QBuffer bytes;
    bytes.setData(pdf);
    bytes.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&bytes);
    printer.setFullPage(true);
    const int last = document.pageCount();
    const int from = isAll ? 1 : std::clamp(printer.fromPage(), 1, last);
    const int to = isAll ? last : std::clamp(printer.toPage(), from, last);
    const double dots = std::min(printer.resolution(), finest) / 72.0;
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(
            Error::Kind::Write,
            Handout::tr("The printer %1 does not answer.").arg(printer.printerName()));
    for (int page = from; page <= to; ++page) {
        if (page > from)
            printer.newPage();
        const QSizeF points = document.pagePointSize(page - 1);
        const QImage image = document.render(page - 1, (points * dots).toSize());
        const QSizeF size = points * printer.resolution() / 72.0;
        painter.drawImage(QRectF(QPointF(), size), image);
    }
    return {};
}

} // namespace rapporteur
