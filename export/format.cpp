// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"

#include "html.h"
#include "plaintext.h"
#include "rendercache.h"

#include <QtTranslation>

#include <algorithm>
#include <array>

namespace rapporteur {

namespace {

Result<Rendered> renderTaggedPdf(const Page &page, const RenderOptions &options, RenderCache &cache)
{
    return renderPdf(page, options, cache.data().pdf);
}

constexpr std::array table{
    Format{"html", QT_TRANSLATE_NOOP("Format", "Web page"), "text/html", renderHtml},
    Format{"pdf", QT_TRANSLATE_NOOP("Format", "PDF document"), "application/pdf", renderTaggedPdf},
    Format{"txt", QT_TRANSLATE_NOOP("Format", "Plain text"), "text/plain", renderText},
};

} // namespace

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

const Format *formatFor(QStringView id)
{
    const auto found = std::ranges::find_if(table, [id](const Format &format) {
        return id == QLatin1StringView(format.id);
    });
    return found == table.end() ? nullptr : &*found;
}

} // namespace rapporteur
