// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageframe.h"

#include "bytes.h"
#include "escape.h"
#include "languagetag.h"
#include "phrases.h"
#include "siteaddress.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct WordOf
{
    Variable variable;
    QLatin1StringView key;
};

constexpr std::array words{
    WordOf{Variable::WordHome, "home"_L1},
    WordOf{Variable::WordCategories, "categories"_L1},
    WordOf{Variable::WordPeople, "people"_L1},
    WordOf{Variable::WordYears, "years"_L1},
    WordOf{Variable::WordSearch, "search"_L1},
    WordOf{Variable::WordSkip, "skip"_L1},
    WordOf{Variable::WordLanguages, "languages"_L1},
    WordOf{Variable::WordPdf, "pdf"_L1},
    WordOf{Variable::WordText, "text"_L1},
    WordOf{Variable::WordOlder, "older"_L1},
    WordOf{Variable::WordNewer, "newer"_L1},
    WordOf{Variable::WordFeed, "feed"_L1},
    WordOf{Variable::WordCorrected, "corrected"_L1},
    WordOf{Variable::WordSearchHint, "searchHint"_L1},
    WordOf{Variable::WordSearchNone, "searchNone"_L1},
    WordOf{Variable::WordSearchMore, "searchMore"_L1},
    WordOf{Variable::WordNoScript, "noScript"_L1},
};

// The lists of lists, for the navigation.
QByteArray listLinks(const TemplateValues &values, const QByteArray &folder)
{
    struct ListLink
    {
        Variable word;
        QByteArrayView file;
    };
    static constexpr std::array lists{
        ListLink{Variable::WordCategories, "/categories.html"},
        ListLink{Variable::WordPeople, "/people.html"},
        ListLink{Variable::WordYears, "/years.html"},
    };
    QByteArray markup;
    for (const ListLink &list : lists)
        markup += "<li><a href=\"" + urlPath(joined({folder, list.file})) + "\">"
                  + escaped(values[list.word]) + "</a></li>\n";
    return markup;
}

} // namespace

QByteArray linkTo(QByteArrayView root, QByteArrayView path)
{
    return joined({root, urlPath(path)});
}

PageFrame::PageFrame(const Site &site)
    : m_site(site)
    , m_templates(site.templates)
{}

const TemplateValues &PageFrame::commonFor(const QString &language, const QByteArray &root)
{
    const std::pair key(language, root);
    if (const auto known = m_common.constFind(key); known != m_common.constEnd())
        return *known;
    const Phrases &phrases = Phrases::ofSite(language);
    const Publisher &publisher = m_site.newsroom().publisher;
    const QByteArray folder = languageFolder(language).toUtf8();
    TemplateValues values;
    for (const WordOf &word : words)
        values[word.variable] = phrases[word.key].toUtf8();
    values[Variable::Language] = language.toUtf8();
    values[Variable::Direction] = isRightToLeft(language) ? "rtl" : "ltr";
    values[Variable::Root] = root;
    values[Variable::Home] = linkTo(root, folder + "/index.html");
    values[Variable::Search] = linkTo(root, folder + "/search.html");
    values[Variable::Lists] = listLinks(values, root + folder);
    values[Variable::Publisher] = in(publisher.name, language).toUtf8();
    values[Variable::PublisherAddress] = in(publisher.address, language).toUtf8();
    values[Variable::SiteTitle] = publisher.name.isEmpty() ? values[Variable::WordHome]
                                                           : values[Variable::Publisher];
    if (const QByteArray logo = logoPath(m_site); !logo.isEmpty())
        values[Variable::Logo] = linkTo(root, logo);
    if (m_site.embargoed) {
        values[Variable::Robots] = "noindex, nofollow";
        values[Variable::Banner] = phrases["embargoedCopies"_L1].toUtf8();
    }
    return *m_common.insert(key, values);
}

TemplateValues PageFrame::valuesFor(const QString &language, QByteArrayView path)
{
    TemplateValues values = commonFor(language, rootFrom(path));
    values[Variable::Canonical] = publicAddress(m_site, path);
    return values;
}

QByteArray PageFrame::page(const char *inner, TemplateValues values)
{
    values[Variable::Main] = m_templates.render(inner, values);
    return m_templates.render("page.html", values);
}

} // namespace rapporteur
