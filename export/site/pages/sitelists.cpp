// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitelists.h"

#include "phrases.h"
#include "sha256.h"
#include "siteaddress.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

using Groups = std::map<QByteArrayView, Entries>; // by what the list is about

// By what readouts are listed together.
struct Sorting
{
    QLatin1StringView folder;
    void (*add)(Groups &groups, const SiteEntry &entry);
};

constexpr std::array sortings{
    Sorting{
        "category"_L1,
        [](Groups &groups, const SiteEntry &entry) {
            if (!entry.category.isEmpty())
                groups[entry.category].push_back(&entry);
        }},
    Sorting{
        "year"_L1,
        [](Groups &groups, const SiteEntry &entry) {
            if (entry.date.size() > 4)
                groups[entry.date.first(4)].push_back(&entry);
        }},
    Sorting{
        "people"_L1,
        [](Groups &groups, const SiteEntry &entry) {
            for (qsizetype from = 0; from < entry.people.size();) {
                const qsizetype found = entry.people.indexOf(unitSeparator, from);
                const qsizetype end = found < 0 ? entry.people.size() : found;
                groups[entry.people.sliced(from, end - from)].push_back(&entry);
                from = end + 1;
            }
        }},
};

// A name for each list; two that would have the same are told apart by a digest of their words.
class ListNames
{
public:
    QByteArray take(QByteArrayView words)
    {
        const QByteArray name = slug(QString::fromUtf8(words)).toUtf8();
        if (!m_taken.contains(name)) {
            m_taken += name;
            return name;
        }
        return name + '-' + sha256Of(words).first(8);
    }

private:
    QSet<QByteArray> m_taken;
};

void addLists(
    std::vector<SiteList> &lists,
    const QString &language,
    const Sorting &sorting,
    const Entries &entries)
{
    Groups groups;
    for (const SiteEntry *entry : entries)
        sorting.add(groups, *entry);
    ListNames names;
    const QByteArray folder = languageFolder(language).toUtf8() + '/'
                              + sorting.folder.toString().toLatin1() + '/';
    for (auto &[words, grouped] : groups)
        lists.push_back(
            {.language = language,
             .kind = sorting.folder,
             .path = folder + names.take(words),
             .heading = words.toByteArray(),
             .entries = std::move(grouped)});
}

} // namespace

QStringList siteLanguages(const Site &site, const std::vector<SiteEntry> &entries)
{
    QSet<QByteArrayView> seen;
    for (const SiteEntry &entry : entries)
        seen += entry.language;
    QStringList others;
    for (const QByteArrayView language : seen) {
        const QString tag = QString::fromUtf8(language);
        if (!site.newsroom().languages.contains(tag))
            others += tag;
    }
    others.sort();
    const QStringList all = site.newsroom().languages + others;
    return all.isEmpty() ? QStringList{u"en"_s} : all;
}

std::vector<SiteList> siteLists(const Site &site, const std::vector<SiteEntry> &entries)
{
    std::vector<SiteList> lists;
    for (const QString &language : siteLanguages(site, entries)) {
        const QByteArray tag = language.toUtf8();
        Entries shown;
        for (const SiteEntry &entry : entries) {
            if (entry.standing.isEmpty() && entry.language == QByteArrayView(tag))
                shown.push_back(&entry);
        }
        lists.push_back(
            {.language = language,
             .kind = {},
             .path = languageFolder(language).toUtf8() + "/index",
             .heading = Phrases::ofSite(language)["home"_L1].toUtf8(),
             .entries = shown});
        for (const Sorting &sorting : sortings)
            addLists(lists, language, sorting, shown);
    }
    return lists;
}

} // namespace rapporteur
