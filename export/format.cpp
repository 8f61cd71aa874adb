// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"

#include "html.h"
#include "newsml.h"
#include "ninjs.h"
#include "nitf.h"
#include "plaintext.h"
#include "releasemail.h"
#include "rendercache.h"

#include <QtTranslation>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

Result<Rendered> renderTaggedPdf(const Page &page, const RenderOptions &options, RenderCache &cache)
{
    return renderPdf(page, options, cache.data().pdf);
}

constexpr std::array table{
    Format{"html", QT_TRANSLATE_NOOP("Format", "Web page"), "text/html", renderHtml, "html"},
    Format{
        "pdf",
        QT_TRANSLATE_NOOP("Format", "PDF document"),
        "application/pdf",
        renderTaggedPdf,
        "pdf"},
    Format{"txt", QT_TRANSLATE_NOOP("Format", "Plain text"), "text/plain", renderText, "txt"},
};

constexpr std::array wireTable{
    Format{
        "nitf",
        QT_TRANSLATE_NOOP("Format", "News text (NITF)"),
        "application/nitf+xml",
        renderNitf,
        "nitf.xml"},
    Format{
        "newsml",
        QT_TRANSLATE_NOOP("Format", "News item (NewsML-G2)"),
        "application/vnd.iptc.g2.newsitem+xml",
        renderNewsMl,
        "newsml.xml"},
    Format{
        "ninjs",
        QT_TRANSLATE_NOOP("Format", "News in JSON (ninjs)"),
        "application/json",
        renderNinjs,
        "ninjs.json"},
    Format{
        "eml",
        QT_TRANSLATE_NOOP("Format", "E-mail message"),
        "message/rfc822",
        renderReleaseMail,
        "eml"},
};

const Format *formatIn(std::span<const Format> formats, QStringView id)
{
    const auto found = std::ranges::find_if(formats, [id](const Format &format) {
        return id == QLatin1StringView(format.id);
    });
    return found == formats.end() ? nullptr : &*found;
}

struct PaperName
{
    QLatin1StringView name;
    Paper paper;
};

constexpr std::array papers{PaperName{"a4"_L1, Paper::A4}, PaperName{"letter"_L1, Paper::Letter}};

} // namespace

std::optional<Paper> paperNamed(QStringView name)
{
    for (const PaperName &row : papers) {
        if (name.compare(row.name, Qt::CaseInsensitive) == 0)
            return row.paper;
    }
    return {};
}

RenderCache::RenderCache()
    : m_data(std::make_unique<Data>())
{}
RenderCache::~RenderCache() = default;
RenderCache::RenderCache(RenderCache &&) noexcept = default;
RenderCache &RenderCache::operator=(RenderCache &&) noexcept = default;

std::span<const Format> formats()
{
    return table;
}

std::span<const Format> wireFormats()
{
    return wireTable;
}

const Format *formatFor(QStringView id)
{
    const Format *format = formatIn(table, id);
    return format ? format : formatIn(wireTable, id);
}

} // namespace rapporteur
