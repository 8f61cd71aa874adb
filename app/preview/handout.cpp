// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout.h"

#include "mail.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

RenderJob inFormat(RenderJob job, const QString &format)
{
    job.format = format;
    job.options.placement = false;
    return job;
}

} // namespace

Result<> Handout::copyRich(const RenderJob &job)
{
    const Result<Rendered> text = render(inFormat(job, u"txt"_s), m_cache);
    if (!text)
        return std::unexpected(text.error());
    auto *data = new QMimeData;
    data->setHtml(QString::fromUtf8(renderMail(pageOf(job))));
    data->setText(QString::fromUtf8(text->bytes));
    QGuiApplication::clipboard()->setMimeData(data);
    return {};
}

Result<> Handout::copyPlain(const RenderJob &job)
{
    const Result<Rendered> text = render(inFormat(job, u"txt"_s), m_cache);
    if (!text)
        return std::unexpected(text.error());
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text->bytes));
    return {};
}

Result<QString> Handout::writePage(const RenderJob &job)
{
    const Result<Rendered> page = render(inFormat(job, u"html"_s), m_cache);
    if (!page)
        return std::unexpected(page.error());
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(u"preview.html"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(page->bytes) != page->bytes.size()
        || !file.flush())
        return fail(
            Error::Kind::Write,
            tr("The page could not be written to %1: %2").arg(file.fileName(), file.errorString()));
    return file.fileName();
}

Result<> Handout::openInBrowser(const RenderJob &job)
{
    const Result<QString> path = writePage(job);
    if (!path)
        return std::unexpected(path.error());
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
        return fail(Error::Kind::Read, tr("No browser could be started. The page is %1.").arg(*path));
    return {};
}

Result<> Handout::print(const RenderJob &job, QWidget *parent)
{
    const Result<Rendered> pdf = render(inFormat(job, u"pdf"_s), m_cache);
    if (!pdf)
        return std::unexpected(pdf.error());
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(pageOf(job).info.title);
    printer.setPageSize(
        QPageSize(job.options.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return printPdf(pdf->bytes, printer);
}

} // namespace rapporteur
