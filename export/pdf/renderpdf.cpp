// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderpdf.h"

#include "pdfdocument.h"
#include "placing.h"

#include <QCoreApplication>

namespace rapporteur {

using namespace pdf;

struct PdfTools::Data
{
    Shaper shaper;
    LineBreaks breaks;
};

PdfTools::PdfTools()
    : m_data(std::make_unique<Data>())
{}

PdfTools::~PdfTools() = default;
PdfTools::PdfTools(PdfTools &&) noexcept = default;
PdfTools &PdfTools::operator=(PdfTools &&) noexcept = default;

namespace {

constexpr char32_t box = 0x25A1; // stands for what no font has

// Without these no text can be set at all.
Result<> checkFonts(TypeCase &typeCase)
{
    for (const Design design : {Design::Serif, Design::Sans}) {
        if (!typeCase.face(0, {design})) {
            return fail(
                Error::Kind::Read,
                QCoreApplication::translate(
                    "Pdf",
                    "The font file %1 is not installed; install Debian's package fonts-noto-core.")
                    .arg(QString::fromLatin1(fontFileName(fontFamilies().front(), {design}))));
        }
    }
    if (!typeCase.faceFor(box, {}, 0)) {
        return fail(
            Error::Kind::Read,
            QCoreApplication::translate(
                "Pdf", "No symbol font is installed; install Debian's package fonts-noto-core."));
    }
    return {};
}

FinishedPage finish(
    PlacedPage rows, int number, size_t count, const Document &document, Typesetter &setter)
{
    FinishedPage page{std::move(rows), {}};
    const PageInfo &info = document.info;
    const Sheet &sheet = document.sheet;
    for (PlacedRow &placed : page.rows)
        placed.top += sheet.top;
    const auto place = [&](const QString &text, bool atLineStart, Artifact kind, double baseline) {
        Row row = setter.furniture(text, info, atLineStart, kind);
        for (SetText &set : row.texts)
            set.baseline = baseline;
        page.furniture.push_back(std::move(row));
    };
    place(info.runningHeader, true, Artifact::Header, sheet.header);
    if (!info.pageOf.isEmpty())
        place(info.pageOf.arg(number).arg(count), false, Artifact::Footer, sheet.footer);
    return page;
}

} // namespace

Result<Rendered> renderPdf(const Page &page, const RenderOptions &options, PdfTools &tools)
{
    auto &[shaper, breaks] = tools.data();
    if (Result<> fonts = checkFonts(shaper.typeCase()); !fonts)
        return std::unexpected(fonts.error());
    shaper.forgetIfMuch();
    const Sheet &sheet = sheetFor(options.paper);
    Typesetter setter(sheet, shaper, breaks);
    Typeset set = setter.set(page);
    Document document{page.info, sheet, set, {}};
    std::vector<PlacedPage> pages = paginate(set.galley, sheet.bottom - sheet.top);
    for (size_t i = 0; i < pages.size(); ++i) {
        document.pages.push_back(
            finish(std::move(pages[i]), int(i) + 1, pages.size(), document, setter));
    }
    Result<QByteArray> bytes = writeDocument(document);
    if (!bytes)
        return std::unexpected(bytes.error());
    Placement placement = options.placement ? placementOf(document) : Placement();
    return Rendered{*std::move(bytes), set.issues, std::move(placement)};
}

} // namespace rapporteur
