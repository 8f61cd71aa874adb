// SPDX-License-Identifier: GPL-3.0-or-later
#include "head.h"

#include "isotime.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr QByteArrayView opening = R"(<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
)";

// Nothing is fetched, no handler runs, no form is sent, whatever a document smuggles in (CSP Level
// 3). script-src and img-src are left out: the Nu checker takes our linked data for a script, and
// embedded pictures for fetched ones, that they would block.
constexpr QByteArrayView policy
    = R"(<meta http-equiv="Content-Security-Policy" content="base-uri 'none'; connect-src 'none'; )"
      R"(font-src 'none'; form-action 'none'; frame-src 'none'; media-src 'none'; )"
      R"(object-src 'none'; script-src-attr 'none'; style-src 'unsafe-inline'; worker-src 'none'">)"
      "\n";

// Lines through and under the words tell; the tint only helps to find them.
constexpr QByteArrayView redlineStyle
    = "\ndel{text-decoration:line-through;background:color-mix(in srgb,#c0392b 16%,transparent)}"
      "\nins{text-decoration:underline double;background:color-mix(in srgb,#1e8449 "
      "18%,transparent)}"
      "\n:target{outline:3px solid;outline-offset:4px}";

void writeMeta(Markup &markup, QByteArrayView key, QByteArrayView name, QStringView content)
{
    if (content.isEmpty())
        return;
    markup.raw("<meta ");
    markup.raw(key);
    markup.raw("=\"");
    markup.raw(name);
    markup.raw("\"");
    markup.attribute("content", content);
    markup.raw(">\n");
}

// What several of those who read a page want told, each by a name of its own.
struct Told
{
    explicit Told(const PageInfo &info)
        : keywords(info.keywords.join(u", "_s))
    {
        if (info.address.isValid())
            address = QString::fromLatin1(info.address.toEncoded());
        if (info.published)
            published = machineTime(*info.published, info.publishedTimeKnown);
        if (info.modified)
            modified = machineTime(*info.modified, info.publishedTimeKnown);
    }

    QString keywords;
    QString address;
    QString published;
    QString modified;
};

void writeNames(Markup &markup, const PageInfo &info, const Told &told)
{
    writeMeta(markup, "name", "description", info.description);
    writeMeta(markup, "name", "keywords", told.keywords);
    writeMeta(markup, "name", "generator", u"Rapporteur");
    writeMeta(markup, "name", "rapporteur-readout", info.readoutId);
    writeMeta(markup, "name", "rapporteur-digest", info.digest);
    if (info.revision > 0)
        writeMeta(markup, "name", "rapporteur-revision", QString::number(info.revision));
    if (!told.address.isEmpty()) {
        markup.raw("<link rel=\"canonical\"");
        markup.attribute("href", told.address);
        markup.raw(">\n");
    }
}

void writeOpenGraph(Markup &markup, const PageInfo &info, const Told &told, HtmlCache &cache)
{
    writeMeta(markup, "property", "og:type", u"article");
    writeMeta(markup, "property", "og:title", info.title);
    writeMeta(markup, "property", "og:description", info.description);
    writeMeta(markup, "property", "og:url", told.address);
    writeMeta(markup, "property", "og:site_name", info.publisher);
    writeMeta(markup, "property", "og:locale", cache.openGraphLocale(info.language));
    writeMeta(markup, "property", "article:published_time", told.published);
    writeMeta(markup, "property", "article:modified_time", told.modified);
    writeMeta(markup, "property", "article:section", info.section);
}

void writeMember(Markup &markup, QByteArrayView name, QStringView value)
{
    if (value.isEmpty())
        return;
    markup.raw(",\n\"");
    markup.raw(name);
    markup.raw("\": ");
    markup.scriptString(value);
}

// What the page says of each correction, as schema.org's CorrectionComment.
void writeCorrections(Markup &markup, const QList<Part> &parts)
{
    QByteArrayView before = ",\n\"correction\": [{";
    for (const Part &part : parts) {
        if (part.role != Role::Updated || !part.id.startsWith("corrections/"_L1))
            continue;
        markup.raw(before);
        markup.raw(R"("@type": "CorrectionComment")");
        if (part.time)
            writeMember(markup, "datePublished", machineTime(*part.time, part.timeOfDay));
        QString words;
        for (const Run &run : part.runs)
            words += run.text;
        writeMember(markup, "text", words);
        before = "},\n{";
    }
    if (before.startsWith('}'))
        markup.raw("}]");
}

// schema.org's NewsArticle as JSON-LD.
void writeLinkedData(Markup &markup, const Page &page, const Told &told)
{
    const PageInfo &info = page.info;
    markup.raw("<script type=\"application/ld+json\">\n{\"@context\": \"https://schema.org\",\n"
               "\"@type\": \"NewsArticle\"");
    writeMember(markup, "headline", info.title);
    writeMember(markup, "description", info.description);
    writeMember(markup, "inLanguage", info.language);
    writeMember(markup, "datePublished", told.published);
    writeMember(markup, "dateModified", told.modified);
    writeMember(markup, "articleSection", info.section);
    writeMember(markup, "keywords", told.keywords);
    writeMember(markup, "mainEntityOfPage", told.address);
    writeMember(markup, "identifier", info.readoutId);
    writeMember(markup, "creativeWorkStatus", info.isWithdrawn ? u"Withdrawn" : u"");
    writeCorrections(markup, page.parts);
    if (!info.publisher.isEmpty()) {
        markup.raw(",\n\"publisher\": {\"@type\": \"GovernmentOrganization\"");
        writeMember(markup, "name", info.publisher);
        markup.raw("}");
    }
    markup.raw("}\n</script>\n");
}

} // namespace

QString machineTime(const QDateTime &time, bool timeOfDay)
{
    return timeOfDay ? isoTime(time.addMSecs(-time.time().msec())) : isoDate(time.date());
}

void writeMetadata(Markup &markup, const Page &page, HtmlCache &cache)
{
    markup.raw("<title>");
    markup.text(page.info.title);
    markup.raw("</title>\n");
    const Told told(page.info);
    writeNames(markup, page.info, told);
    writeOpenGraph(markup, page.info, told, cache);
    writeLinkedData(markup, page, told);
}

void writeHead(Markup &markup, const Page &page, HtmlCache &cache)
{
    markup.raw("<head>\n");
    markup.raw(opening);
    markup.raw(policy);
    writeMetadata(markup, page, cache);
    markup.raw("<style>\n");
    markup.raw(cache.styleSheet());
    markup.raw(page.info.redline ? redlineStyle : QByteArrayView());
    markup.raw("\n</style>\n</head>\n");
}

} // namespace rapporteur
