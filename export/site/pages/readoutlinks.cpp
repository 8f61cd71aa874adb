// SPDX-License-Identifier: GPL-3.0-or-later
#include "readoutlinks.h"

#include "bytes.h"
#include "escape.h"
#include "format.h"
#include "languagename.h"
#include "languagetag.h"
#include "pageframe.h"
#include "phrases.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

const Edition &editionOf(const ReadoutLinks &links)
{
    return links.readout.editions.at(links.place);
}

QByteArray pathOf(const ReadoutLinks &links, qsizetype place, QByteArrayView suffix)
{
    return joined({links.addresses.at(place).toUtf8(), suffix});
}

QByteArray item(QByteArrayView attributes, QByteArrayView address, QByteArrayView words)
{
    return joined(
        {"<li><a", attributes, " href=\"", escaped(address), "\">", escaped(words), "</a></li>\n"});
}

} // namespace

QByteArray alternatesOf(const ReadoutLinks &links)
{
    QByteArray markup;
    if (links.addresses.size() < 2 || links.site.newsroom().baseUrl.isEmpty())
        return markup;
    const auto add = [&](QByteArrayView language, qsizetype place) {
        markup += R"(<link rel="alternate" hreflang=")" + escaped(language) + R"(" href=")"
                  + escaped(publicAddress(links.site, pathOf(links, place, ".html"))) + "\">\n";
    };
    for (qsizetype place = 0; place < links.addresses.size(); ++place) {
        if (const QString &language = links.readout.editions.at(place).language; !language.isEmpty())
            add(language.toUtf8(), place);
    }
    add("x-default", 0);
    return markup;
}

QByteArray wireLinksOf(const ReadoutLinks &links)
{
    QByteArray markup;
    for (const QString &id : links.site.newsroom().wire) {
        const Format *format = formatFor(id);
        const QByteArray path = format == nullptr
                                    ? QByteArray()
                                    : pathOf(links, links.place, joined({".", format->suffix}));
        if (links.outputs.contains(path))
            markup += joined(
                {R"(<link rel="alternate" type=")",
                 format->media,
                 R"(" href=")",
                 escaped(linkTo(links.root, path)),
                 "\">\n"});
    }
    return markup;
}

QByteArray languagesOf(const ReadoutLinks &links)
{
    QByteArray markup;
    for (qsizetype place = 0; place < links.addresses.size(); ++place) {
        const QByteArray language = links.readout.editions.at(place).language.toUtf8();
        if (place == links.place || language.isEmpty())
            continue;
        const QByteArray tag = escaped(language);
        markup += item(
            " lang=\"" + tag + "\" hreflang=\"" + tag + '"',
            linkTo(links.root, pathOf(links, place, ".html")),
            ownName(QString::fromUtf8(language)).toUtf8());
    }
    return markup;
}

QByteArray filesOf(const ReadoutLinks &links)
{
    struct File
    {
        QLatin1StringView format;
        QLatin1StringView word;
        QByteArrayView type;
    };
    static constexpr std::array
        files{File{"pdf"_L1, "pdf"_L1, "application/pdf"}, File{"txt"_L1, "text"_L1, "text/plain"}};
    const Phrases &phrases = Phrases::ofSite(editionOf(links).language);
    QByteArray markup;
    for (const File &file : files) {
        if (!links.site.newsroom().formats.contains(file.format))
            continue;
        const QByteArray suffix = '.' + QByteArray(file.format.data(), file.format.size());
        markup += item(
            joined({" type=\"", file.type, "\""}),
            linkTo(links.root, pathOf(links, links.place, suffix)),
            phrases[file.word].toUtf8());
    }
    return markup;
}

QByteArray bannerOf(const ReadoutLinks &links)
{
    const Edition &edition = editionOf(links);
    return edition.kind == Edition::Kind::ProvisionalTranslation
               ? Phrases::ofSite(edition.language)["provisional"_L1].toUtf8()
               : QByteArray();
}

} // namespace rapporteur
