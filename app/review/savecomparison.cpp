// SPDX-License-Identifier: GPL-3.0-or-later
#include "savecomparison.h"

#include "format.h"
#include "redline.h"
#include "savefile.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::SaveComparison)
};

} // namespace

Result<> saveComparison(QWidget *window, const Compared &compared, const QString &path)
{
    const QFileInfo readout(path);
    const QString proposed
        = path.isEmpty()
              ? Words::tr("changes") + u".html"_s
              : u"%1/%2-%3.html"_s
                    .arg(readout.path(), readout.completeBaseName(), Words::tr("changes"));
    const QString chosen = QFileDialog::getSaveFileName(
        window,
        Words::tr("Save comparison"),
        proposed,
        Words::tr("Web page (*.html);;PDF (*.pdf);;Plain text (*.txt)"));
    if (chosen.isEmpty())
        return {};
    const Format *format = formatFor(QFileInfo(chosen).suffix());
    if (!format)
        return fail(
            Error::Kind::Usage,
            Words::tr("Name the comparison .html, .pdf or .txt: %1").arg(chosen));
    Page page = redlinePage(compared);
    page.info.title = Words::tr("Changes: %1").arg(page.info.title);
    RenderCache cache;
    return format->render(withChangeList(std::move(page), compared), {}, cache)
        .and_then([&](const Rendered &rendered) { return saveFile(chosen, rendered.bytes); })
        .transform([](const auto &) {});
}

} // namespace rapporteur
