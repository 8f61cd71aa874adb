// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfiles.h"

#include "bytes.h"
#include "escape.h"
#include "siteaddress.h"

#include <map>
#include <ranges>
#include <utility>

namespace rapporteur {

namespace {

constexpr qsizetype monthLength = 7; // of "2031-03"
constexpr QByteArrayView noMonth("undated");

// The entries of one month: few enough to be fetched at once, and rewritten at once.
struct Shard
{
    QByteArray month;
    Entries entries; // the oldest first
};

std::vector<Shard> shardsOf(const SiteParts &parts, const QString &language)
{
    std::map<QByteArrayView, Entries> months;
    const QByteArray tag = language.toUtf8();
    for (const SiteEntry &entry : parts.entries) {
        if (entry.standing.isEmpty() && entry.language == QByteArrayView(tag))
            months[entry.date.size() > monthLength ? entry.date.first(monthLength) : noMonth]
                .push_back(&entry);
    }
    std::vector<Shard> shards;
    for (auto &[month, entries] : std::views::reverse(months))
        shards.push_back({month.toByteArray(), std::move(entries)});
    return shards;
}

void addLine(QByteArray &script, const SiteEntry &entry, QByteArrayView words)
{
    const QByteArray address = urlPath(entry.address) + ".html";
    char before = '[';
    for (const QByteArrayView value : {QByteArrayView(address), entry.title, entry.day, words}) {
        script += std::exchange(before, ',');
        appendScriptString(script, value);
    }
    script += "],\n";
}

QByteArray shardScript(const Shard &shard, const QByteArray &path, const SearchWords &words)
{
    const KnownWords known = words.of(path);
    QByteArray script = "rapporteurShard([\n";
    for (const SiteEntry *entry : std::views::reverse(shard.entries))
        addLine(script, *entry, known.of(*entry));
    return script + "]);\n";
}

DerivedFile indexFile(const QByteArray &folder, const std::vector<Shard> &shards)
{
    QByteArray script = "rapporteurShards([";
    for (const Shard &shard : shards)
        script += scriptString(shard.month) + ',';
    script += "]);\n";
    DerivedKey key;
    key.add(script);
    return {folder + "index.js", key.value(), [script](PageFrame &) { return script; }};
}

DerivedFile pageFile(const QString &language)
{
    const QByteArray path = languageFolder(language).toUtf8() + "/search.html";
    return {path, 0, [language, path](PageFrame &frame) {
                TemplateValues values = frame.valuesFor(language, path);
                values[Variable::Title] = values[Variable::WordSearch];
                values[Variable::Heading] = values[Variable::WordSearch];
                values[Variable::Robots] = "noindex";
                values[Variable::Id] = languageFolder(language).toUtf8();
                return frame.page("search.html", std::move(values));
            }};
}

} // namespace

SearchWords::SearchWords(
    const MadeWords &made, std::function<QByteArray(const QByteArray &path)> before)
    : m_made(made)
    , m_before(std::move(before))
{}

KnownWords SearchWords::of(const QByteArray &path) const
{
    return {m_made, m_before ? m_before(path) : QByteArray()};
}

KnownWords::KnownWords(const MadeWords &made, QByteArray before)
    : m_made(made)
    , m_before(std::move(before))
{}

QByteArray KnownWords::of(const SiteEntry &entry) const
{
    if (std::optional<QByteArray> made = m_made.of(entry.address.toByteArray()))
        return *std::move(made);
    // its line of the last time: words hold nothing that was escaped there
    const QByteArray start = "\n[" + scriptString(joined({urlPath(entry.address), ".html"})) + ',';
    const qsizetype line = m_before.indexOf(start);
    const qsizetype end = line < 0 ? -1 : m_before.indexOf("\"],\n", line);
    const qsizetype from = end < 0 ? -1 : m_before.lastIndexOf('"', end - 1) + 1;
    return end < 0 ? QByteArray() : m_before.sliced(from, end - from);
}

std::vector<DerivedFile> searchFiles(const SiteParts &parts, const SearchWords &words)
{
    std::vector<DerivedFile> files;
    for (const QString &language : parts.languages) {
        const QByteArray folder = "search/" + languageFolder(language).toUtf8() + '/';
        const std::vector<Shard> shards = shardsOf(parts, language);
        files.push_back(pageFile(language));
        files.push_back(indexFile(folder, shards));
        for (const Shard &shard : shards) {
            DerivedKey key;
            for (const SiteEntry *entry : shard.entries) {
                for (const QByteArrayView shown :
                     {entry->address, entry->title, entry->day, entry->words})
                    key.add(shown);
            }
            const QByteArray path = folder + shard.month + ".js";
            files.push_back({path, key.value(), [shard, path, &words](PageFrame &) {
                                 return shardScript(shard, path, words);
                             }});
        }
    }
    return files;
}

} // namespace rapporteur
