// SPDX-License-Identifier: GPL-3.0-or-later
#include "derivedfiles.h"

#include "phrases.h"
#include "siteaddress.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// A list of lists.
struct NameList
{
    QLatin1StringView kind; // of the lists
    QLatin1StringView word; // its heading's phrase, and its file
    bool lastFirst = false;
};

constexpr std::array tables{
    NameList{"category"_L1, "categories"_L1},
    NameList{"people"_L1, "people"_L1},
    NameList{"year"_L1, "years"_L1, true},
};

using Lists = std::vector<const SiteList *>;

// Categories in the newsroom's order, which knows them by their names in this language.
void sortByNewsroom(Lists &lists, const Site &site, const QString &language)
{
    const auto placeOf = [&](const SiteList *list) {
        const auto found
            = std::ranges::find_if(site.newsroom().categories, [&](const Wording &category) {
                  return in(category, language).toUtf8() == list->heading;
              });
        return found - site.newsroom().categories.begin();
    };
    std::ranges::stable_sort(lists, {}, placeOf);
}

Lists listsOf(const SiteParts &parts, const QString &language, const NameList &names)
{
    Lists lists;
    for (const SiteList &list : parts.lists) {
        if (list.language == language && list.kind == names.kind)
            lists.push_back(&list);
    }
    if (names.lastFirst)
        std::ranges::reverse(lists);
    if (names.kind == "category"_L1)
        sortByNewsroom(lists, parts.site, language);
    return lists;
}

QByteArray pageOf(
    const QString &language,
    const QByteArray &path,
    const QByteArray &heading,
    const Lists &lists,
    PageFrame &frame)
{
    TemplateValues values = frame.valuesFor(language, path);
    values[Variable::Title] = heading;
    values[Variable::Heading] = heading;
    for (const SiteList *list : lists) {
        TemplateValues shown;
        shown[Variable::Address] = linkTo(values[Variable::Root], list->path + ".html");
        shown[Variable::Title] = list->heading;
        values[Variable::Entries] += frame.templates().render("entry.html", shown);
    }
    return frame.page("list.html", std::move(values));
}

} // namespace

std::vector<DerivedFile> nameListFiles(const SiteParts &parts)
{
    std::vector<DerivedFile> files;
    for (const QString &language : parts.languages) {
        for (const NameList &names : tables) {
            const QByteArray path = languageFolder(language).toUtf8() + '/'
                                    + names.word.toString().toLatin1() + ".html";
            const QByteArray heading = Phrases::ofSite(language)[names.word].toUtf8();
            const Lists lists = listsOf(parts, language, names);
            DerivedKey key;
            for (const SiteList *list : lists) {
                key.add(list->path);
                key.add(list->heading);
            }
            files.push_back({path, key.value(), [=](PageFrame &frame) {
                                 return pageOf(language, path, heading, lists, frame);
                             }});
        }
    }
    return files;
}

} // namespace rapporteur
