// SPDX-License-Identifier: GPL-3.0-or-later
#include "derivedfiles.h"

#include "bytes.h"
#include "escape.h"

#include <map>

namespace rapporteur {

namespace {

constexpr QByteArrayView xmlStart = R"(<?xml version="1.0" encoding="UTF-8"?>)"
                                    "\n";
constexpr QByteArrayView schema = R"( xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">)"
                                  "\n";
constexpr QByteArrayView noYear("undated");

QByteArray element(QByteArrayView name, QByteArrayView text)
{
    return joined({"<", name, ">", escaped(text), "</", name, ">"});
}

QByteArray item(QByteArrayView name, QByteArrayView address, QByteArrayView modified)
{
    return joined(
        {"<", name, ">", element("loc", address), element("lastmod", modified), "</", name, ">\n"});
}

// The pages of one year, which seldom change once it is over.
struct YearMap
{
    Entries entries;
    QByteArrayView modified; // last
};
using YearMaps = std::map<QByteArray, YearMap>; // by their files

YearMaps yearMaps(const SiteParts &parts)
{
    YearMaps maps;
    for (const SiteEntry &entry : parts.entries) {
        if (!entry.standing.isEmpty())
            continue;
        const QByteArrayView year = entry.date.size() > 4 ? entry.date.first(4) : noYear;
        YearMap &map = maps[joined({"sitemap-", year, ".xml"})];
        map.entries.push_back(&entry);
        map.modified = std::max(map.modified, entry.modified);
    }
    return maps;
}

DerivedFile yearFile(const QByteArray &path, const YearMap &map, const Site &site)
{
    DerivedKey key;
    for (const SiteEntry *entry : map.entries) {
        key.add(entry->address);
        key.add(entry->modified);
    }
    return {path, key.value(), [entries = map.entries, &site](PageFrame &) {
                QByteArray xml = joined({xmlStart, "<urlset", schema});
                for (const SiteEntry *entry : entries)
                    xml += item(
                        "url",
                        publicAddress(site, joined({entry->address, ".html"})),
                        entry->modified);
                return xml + "</urlset>\n";
            }};
}

} // namespace

std::vector<DerivedFile> sitemapFiles(const SiteParts &parts)
{
    const Site &site = parts.site;
    if (site.newsroom().baseUrl.isEmpty() || site.embargoed) // it consists of addresses
        return {};
    std::vector<DerivedFile> files;
    DerivedKey key;
    QByteArray xml = joined({xmlStart, "<sitemapindex", schema});
    for (const auto &[path, map] : yearMaps(parts)) {
        files.push_back(yearFile(path, map, site));
        xml += item("sitemap", publicAddress(site, path), map.modified);
    }
    xml += "</sitemapindex>\n";
    key.add(xml);
    files.push_back({"sitemap.xml", key.value(), [xml](PageFrame &) { return xml; }});
    return files;
}

} // namespace rapporteur
