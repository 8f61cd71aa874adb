// SPDX-License-Identifier: GPL-3.0-or-later
#include "derivedfiles.h"

#include "bytes.h"

#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr std::size_t feedLength = 20;

// Those that were changed last, the newest first.
Entries newestOf(const SiteList &list)
{
    Entries newest(std::min(list.entries.size(), feedLength));
    std::ranges::partial_sort_copy(list.entries, newest, [](const SiteEntry *a, const SiteEntry *b) {
        return std::tie(b->modified, b->address) < std::tie(a->modified, a->address);
    });
    return newest;
}

quint64 keyOf(const SiteList &list, const Entries &entries)
{
    DerivedKey key;
    key.add(list.heading);
    for (const SiteEntry *entry : entries)
        key.add(entry->line);
    return key.value();
}

// The same for ever, whatever becomes of the address (RFC 4287, 4.2.6; RFC 4151).
QByteArray identityOf(const SiteEntry &entry, const Site &site)
{
    const QByteArray host = QUrl(site.newsroom().baseUrl).host(QUrl::FullyEncoded).toLatin1();
    if (host.isEmpty() || entry.published.size() < 10)
        return joined({"urn:uuid:", entry.readout});
    return joined(
        {"tag:", host, ",", entry.published.first(10), ":", entry.readout, "/", entry.language});
}

QByteArray identityOf(const QByteArray &path, const Site &site)
{
    const QByteArray address = publicAddress(site, path);
    return address.isEmpty()
               ? "urn:uuid:" + QUuid::createUuidV5(QUuid(), path).toByteArray(QUuid::WithoutBraces)
               : address;
}

QByteArray addressOf(const QByteArray &path, const Site &site, const QByteArray &root)
{
    const QByteArray address = publicAddress(site, path);
    return address.isEmpty() ? linkTo(root, path) : address;
}

QByteArray correctionOf(const SiteEntry &entry, const TemplateValues &words)
{
    return entry.note.isEmpty()
               ? QByteArray()
               : QByteArray(words[Variable::WordCorrected]).replace("%1", entry.note.toByteArray());
}

QByteArray feedOf(const SiteList &list, const Entries &entries, PageFrame &frame)
{
    const Site &site = frame.site();
    const QByteArray path = list.path + ".xml";
    TemplateValues values = frame.valuesFor(list.language, path);
    const QByteArray root = values[Variable::Root];
    QByteArrayView updated;
    for (const SiteEntry *entry : entries) {
        updated = std::max(updated, entry->modified);
        TemplateValues shown;
        shown[Variable::Title] = entry->title.toByteArray();
        shown[Variable::Address] = addressOf(joined({entry->address, ".html"}), site, root);
        shown[Variable::Id] = identityOf(*entry, site);
        shown[Variable::Published] = entry->published.toByteArray();
        shown[Variable::Updated] = entry->modified.toByteArray();
        shown[Variable::Category] = entry->category.toByteArray();
        shown[Variable::Summary] = entry->summary.toByteArray();
        shown[Variable::Note] = correctionOf(*entry, values);
        values[Variable::Entries] += frame.templates().render("feedentry.xml", shown);
    }
    values[Variable::Heading] = list.heading;
    values[Variable::Id] = identityOf(path, site);
    values[Variable::Feed] = addressOf(path, site, root);
    values[Variable::Address] = addressOf(list.path + ".html", site, root);
    values[Variable::Updated] = entries.empty() ? "1970-01-01T00:00:00Z" : updated.toByteArray();
    return frame.templates().render("feed.xml", values);
}

} // namespace

std::vector<DerivedFile> feedFiles(const SiteParts &parts)
{
    std::vector<DerivedFile> files;
    files.reserve(parts.lists.size());
    for (const SiteList &list : parts.lists) {
        const Entries entries = newestOf(list);
        files.push_back(
            {.path = list.path + ".xml",
             .key = keyOf(list, entries),
             .make = [&list, entries](PageFrame &frame) { return feedOf(list, entries, frame); }});
    }
    return files;
}

} // namespace rapporteur
