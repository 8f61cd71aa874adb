// SPDX-License-Identifier: GPL-3.0-or-later
#include "html.h"

#include "body.h"
#include "head.h"
#include "htmlpieces.h"
#include "rendercache.h"

#include <algorithm>

namespace rapporteur {

namespace {

constexpr qsizetype usualSize = 32768; // bytes: style sheet and a page or two
constexpr qsizetype usualHeadSize = 4096;

// An article is known by its heading; without one it is a mere piece of the page.
QByteArray wrapperOf(const Page &page)
{
    const bool hasHeading = std::ranges::any_of(page.parts, [](const Part &part) {
        return part.role == Role::Title || part.role == Role::Heading
               || part.role == Role::PartHeading;
    });
    return hasHeading ? "article" : "div";
}

QList<PartLine> linesOf(const QList<BodyWriter::Start> &starts, QByteArrayView bytes)
{
    QList<PartLine> lines;
    int line = 0;
    qsizetype at = 0;
    for (const BodyWriter::Start &start : starts) {
        line += int(std::ranges::count(bytes.sliced(at, start.at - at), '\n'));
        at = start.at;
        lines.append({start.part->id, line});
    }
    return lines;
}

} // namespace

Result<Rendered> renderHtml(const Page &page, const RenderOptions &options, RenderCache &cache)
{
    Markup markup(usualSize);
    markup.raw("<!DOCTYPE html>\n<html");
    markup.attribute("lang", page.info.language);
    markup.raw(page.info.rightToLeft ? " dir=\"rtl\">\n" : " dir=\"ltr\">\n");
    writeHead(markup, page, cache.data().html);
    const QByteArray wrapper = wrapperOf(page);
    markup.raw("<body>\n<main>\n<" + wrapper + ">\n");
    BodyWriter body(markup, page);
    body.write();
    markup.raw("</" + wrapper + ">\n</main>\n</body>\n</html>\n");
    Rendered rendered{.bytes = markup.take(), .issues = body.takeIssues()};
    if (options.placement)
        rendered.placement.lines = linesOf(body.starts(), rendered.bytes);
    return rendered;
}

HtmlPieces renderHtmlPieces(const Page &page, RenderCache &cache)
{
    Markup head(usualHeadSize);
    writeMetadata(head, page, cache.data().html);
    Markup markup(usualSize);
    const QByteArray wrapper = wrapperOf(page);
    markup.raw("<" + wrapper + ">\n");
    BodyWriter body(markup, page);
    body.write();
    markup.raw("</" + wrapper + ">\n");
    return {.head = head.take(), .body = markup.take(), .issues = body.takeIssues()};
}

} // namespace rapporteur
