// SPDX-License-Identifier: GPL-3.0-or-later
#include "derivedfiles.h"

#include "bytes.h"
#include "escape.h"
#include "languagename.h"
#include "phrases.h"
#include "siteaddress.h"

#include <algorithm>
#include <array>
#include <ranges>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// One page of a list.
struct ListPage
{
    const SiteList &list;
    QByteArray path;
    int number = 0;                            // 0: the first, which has the newest
    std::span<const SiteEntry *const> entries; // the oldest first
    QByteArray older;                          // paths, if there are such pages
    QByteArray newer;
};

QByteArray pagePath(const SiteList &list, std::size_t number)
{
    return list.path + '.' + QByteArray::number(qulonglong(number)) + ".html";
}

QByteArray firstPath(const SiteList &list)
{
    return list.path + ".html";
}

// Pages of `length` counted from the oldest; what is left goes to the first page with the newest
// whole one.
std::vector<ListPage> pagesOf(const SiteList &list, std::size_t length)
{
    const std::span<const SiteEntry *const> all = list.entries;
    const std::size_t whole = all.size() / length;
    const std::size_t counted = whole > 1 ? whole - 1 : 0;
    std::vector<ListPage> pages;
    pages.reserve(counted + 1);
    for (std::size_t i = 0; i < counted; ++i)
        pages.push_back(
            {.list = list,
             .path = pagePath(list, i + 1),
             .number = int(i + 1),
             .entries = all.subspan(i * length, length),
             .older = i > 0 ? pagePath(list, i) : QByteArray(),
             .newer = i + 1 < counted ? pagePath(list, i + 2) : firstPath(list)});
    pages.push_back(
        {.list = list,
         .path = firstPath(list),
         .number = 0,
         .entries = all.subspan(counted * length),
         .older = counted > 0 ? pagePath(list, counted) : QByteArray(),
         .newer = {}});
    return pages;
}

quint64 keyOf(const ListPage &page)
{
    DerivedKey key;
    key.add(page.list.heading);
    key.add(page.older);
    key.add(page.newer);
    for (const SiteEntry *entry : page.entries) {
        for (const QByteArrayView shown :
             {entry->address, entry->title, entry->day, entry->category})
            key.add(shown);
    }
    return key.value();
}

QByteArray entriesOf(const ListPage &page, PageFrame &frame, QByteArrayView root)
{
    // the entries outlive the values
    const auto shown = [](QByteArrayView text) {
        return QByteArray::fromRawData(text.data(), text.size());
    };
    QByteArray markup;
    TemplateValues values;
    for (const SiteEntry *entry : page.entries | std::views::reverse) {
        values[Variable::Address] = linkTo(root, joined({entry->address, ".html"}));
        values[Variable::Title] = shown(entry->title);
        values[Variable::Date] = shown(entry->day);
        values[Variable::MachineDate] = shown(entry->date);
        values[Variable::Category] = shown(entry->category);
        markup += frame.templates().render("entry.html", values);
    }
    return markup;
}

QByteArray headingOf(const ListPage &page)
{
    if (page.number == 0)
        return page.list.heading;
    const QString number = Phrases::ofSite(page.list.language)["page"_L1].arg(page.number);
    return page.list.heading + " – " + number.toUtf8();
}

// The first pages of the other languages.
QByteArray homesOf(const QString &language, const QStringList &languages, const QByteArray &root)
{
    QByteArray markup;
    for (const QString &other : languages) {
        const QByteArray tag = escaped(other.toUtf8());
        const QByteArray path = languageFolder(other).toUtf8() + "/index.html";
        if (other != language)
            markup += joined(
                {"<li><a lang=\"",
                 tag,
                 "\" hreflang=\"",
                 tag,
                 "\" href=\"",
                 escaped(linkTo(root, path)),
                 "\">",
                 escaped(ownName(other).toUtf8()),
                 "</a></li>\n"});
    }
    return markup;
}

QByteArray pageAt(
    const QByteArray &path, const ListPage &page, const QStringList &languages, PageFrame &frame)
{
    TemplateValues values = frame.valuesFor(page.list.language, path);
    const QByteArray root = values[Variable::Root];
    const auto link = [&root](const QByteArray &to) {
        return to.isEmpty() ? QByteArray() : linkTo(root, to);
    };
    values[Variable::Canonical] = publicAddress(frame.site(), page.path);
    values[Variable::Title] = headingOf(page);
    values[Variable::Heading] = values[Variable::Title];
    values[Variable::Entries] = entriesOf(page, frame, root);
    values[Variable::Older] = link(page.older);
    values[Variable::Newer] = link(page.newer);
    values[Variable::Feed] = link(page.list.path + ".xml");
    values[Variable::Languages] = homesOf(page.list.language, languages, root);
    return frame.page("list.html", std::move(values));
}

} // namespace

// A list's first page has its newest readouts; the others are counted from the oldest, so that a
// new readout changes the first page alone.
std::vector<DerivedFile> listFiles(const SiteParts &parts)
{
    const auto length = std::size_t(parts.site.newsroom().entriesPerPage);
    std::vector<DerivedFile> files;
    const auto add = [&](const QByteArray &path, const ListPage &page) {
        files.push_back({path, keyOf(page), [=, languages = parts.languages](PageFrame &frame) {
                             return pageAt(path, page, languages, frame);
                         }});
    };
    for (const SiteList &list : parts.lists) {
        for (const ListPage &page : pagesOf(list, length))
            add(page.path, page);
    }
    // the site's own first page is that of its first language
    add("index.html", pagesOf(parts.lists.front(), length).back());
    return files;
}

} // namespace rapporteur
