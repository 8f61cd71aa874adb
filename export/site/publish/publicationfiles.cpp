// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication.h"

#include "bytes.h"
#include "derivedfiles.h"
#include "firstfailure.h"
#include "parallel.h"
#include "sitekeys.h"
#include "sitesignature.h"

#include <QMutex>

#include <algorithm>

namespace rapporteur {

namespace {

std::vector<SiteEntry> oldestFirst(const std::vector<SiteEntry> &entries)
{
    Entries order;
    order.reserve(entries.size());
    for (const SiteEntry &entry : entries)
        order.push_back(&entry);
    std::ranges::sort(order, [](const SiteEntry *a, const SiteEntry *b) {
        const int days = a->date.compare(b->date);
        return days != 0 ? days < 0 : a->address < b->address;
    });
    std::vector<SiteEntry> sorted;
    sorted.reserve(order.size());
    for (const SiteEntry *entry : order)
        sorted.push_back(*entry);
    return sorted;
}

} // namespace

void SitePublication::readEntries()
{
    std::vector<SiteEntry> entries;
    m_records.reserve(m_made.size());
    entries.reserve(m_made.size());
    for (qsizetype place = 0; place < m_changes.found.size(); ++place) {
        const SiteRecord *record = recordOf(place);
        if (record == nullptr)
            continue;
        m_records.push_back(*record);
        std::ranges::move(entriesIn(record->entries), std::back_inserter(entries));
    }
    m_entries = oldestFirst(entries);
    m_lists = siteLists(m_site, m_entries);
    const SiteState live = m_options.fresh ? SiteState(m_folder.state(stateFile)) : SiteState();
    m_formers = FormerAddresses(FormerAddresses::next(
        m_formersBefore,
        m_options.fresh ? live : *m_before,
        m_entries,
        m_options.asOf.toMSecsSinceEpoch()));
    m_words = std::make_unique<SearchWords>(*m_madeWords, [this](const QByteArray &path) {
        return m_folder.isLive() ? m_folder.liveTree()
                                       .and_then([&](FolderTree tree) { return tree.read(path); })
                                       .value_or(QByteArray())
                                 : QByteArray();
    });
}

void SitePublication::listDerived()
{
    const SiteParts parts{
        .site = m_site,
        .entries = m_entries,
        .lists = m_lists,
        .languages = siteLanguages(m_site, m_entries)};
    using Lister = std::function<std::vector<DerivedFile>()>;
    std::vector<Lister> listers;
    for (const auto list : {constantFiles, listFiles, nameListFiles, feedFiles, sitemapFiles})
        listers.emplace_back([&parts, list] { return list(parts); });
    listers.emplace_back([&] { return searchFiles(parts, *m_words); });
    listers.emplace_back(
        [&] { return m_formers.files(m_entries, m_options.asOf.toMSecsSinceEpoch()); });
    std::vector<std::vector<DerivedFile>> listed(listers.size());
    const auto makeWorker = [&] {
        return [&](qsizetype index) { listed[std::size_t(index)] = listers[std::size_t(index)](); };
    };
    inParallel(m_options.jobs, qsizetype(listers.size()), makeWorker, 1);
    for (std::vector<DerivedFile> &files : listed)
        std::ranges::move(files, std::back_inserter(m_derived));
}

void SitePublication::addReadoutFiles()
{
    for (MadeReadout &readout : m_made)
        std::ranges::move(std::exchange(readout.files, {}), std::back_inserter(m_files));
    m_keptFiles.reserve(qsizetype(m_entries.size()));
    for (const SiteEntry &entry : m_entries) {
        for (QByteArrayView rest = entry.outputs; !rest.isEmpty();)
            m_keptFiles += takeUntil(rest, unitSeparator);
    }
}

Result<> SitePublication::makeDerived()
{
    addReadoutFiles();
    listDerived();
    const bool isSame = m_before->environment() == QByteArrayView(m_environment);
    const SiteKeys keys(isSame ? m_folder.state(keysFile) : QByteArray());
    std::vector<const DerivedFile *> toMake;
    for (const DerivedFile &file : m_derived) {
        if (m_manifestBefore.holds(file.path) && keys.has(file.path, file.key))
            m_keptFiles += file.path;
        else
            toMake.push_back(&file);
    }
    QMutex mutex; // guards m_files
    FirstFailure failure;
    inParallel(m_options.jobs, qsizetype(toMake.size()), [&] {
        auto files = std::make_shared<Result<SiteOutputs>>(outputs(m_manifestBefore));
        auto frame = std::make_shared<PageFrame>(m_site);
        return [&, files, frame](qsizetype index) {
            const DerivedFile &file = *toMake[std::size_t(index)];
            const Result<> put = *files ? (*files)->put(file.path, file.make(*frame))
                                        : std::unexpected(files->error());
            const QMutexLocker lock(&mutex);
            if (!put)
                failure.set(put.error());
            else
                std::ranges::move((*files)->take(), std::back_inserter(m_files));
        };
    });
    return failure.result();
}

// All files of the new site, by path. What the site had before and has no more, is left to be
// removed.
std::vector<SiteFile> SitePublication::settledFiles(const SiteManifest &before)
{
    std::vector<SiteFile> files;
    files.reserve(before.files().size() + m_files.size());
    auto made = m_files.cbegin();
    const auto takeMadeUpTo = [&](const SiteFile *old) {
        for (; made != m_files.cend() && (old == nullptr || made->path <= old->path); ++made) {
            files.push_back({made->path, made->sha256});
            if (made->isNew)
                m_report.changes += SiteFolder::Change{made->path, false};
        }
    };
    QList<SiteFolder::Change> stale;
    for (const SiteFile &old : before.files()) {
        takeMadeUpTo(&old);
        if (!files.empty() && files.back().path == old.path)
            continue;
        if (m_keptFiles.contains(old.path))
            files.push_back(old);
        else
            stale += SiteFolder::Change{old.path.toByteArray(), true};
    }
    takeMadeUpTo(nullptr);
    m_report.changes += stale;
    return files;
}

Result<> SitePublication::finish()
{
    // several readouts may have the same photo
    std::ranges::sort(m_files, [](const MadeFile &a, const MadeFile &b) {
        return std::tie(a.path, b.isNew) < std::tie(b.path, a.isNew);
    });
    const auto twice = std::ranges::unique(m_files, {}, &MadeFile::path);
    m_files.erase(twice.begin(), twice.end());
    if (m_options.fresh)
        m_manifestBefore = SiteManifest(m_folder.state(manifestFile));
    const std::vector<SiteFile> files = settledFiles(m_manifestBefore);
    if (m_options.dryRun)
        return {};
    if (const Result<> removed = removeStale(); !removed)
        return removed;
    const QByteArray firstLine = SiteState::firstLine(m_environment);
    const QByteArray manifest = manifestText(files);
    const Result<QByteArray> signature = signatureOfManifest(manifest, m_site.newsroom().signedBy);
    if (!signature)
        return std::unexpected(signature.error());
    const QByteArray keys = SiteKeys::textOf(m_derived);
    const QByteArray newsroom = m_site.folder.path.toUtf8();
    std::vector<QByteArrayView> state{firstLine};
    for (const SiteRecord &record : m_records)
        state.push_back(record.block);
    return m_folder.commit(
        {{stateFile, std::move(state)},
         {manifestFile, {manifest}},
         {signatureFile, {*signature}},
         {keysFile, {keys}},
         {formersFile, {m_formers.text()}},
         {newsroomFile, {newsroom}}},
        m_report.changes,
        m_options.jobs);
}

Result<> SitePublication::removeStale()
{
    std::optional<FolderTree> tree;
    for (const SiteFolder::Change &change : std::as_const(m_report.changes)) {
        if (!change.removed)
            continue;
        if (!tree) {
            Result<FolderTree> next = m_folder.nextTree();
            if (!next)
                return std::unexpected(next.error());
            tree = std::move(*next);
        }
        if (const Result<> removed = tree->remove(change.path); !removed)
            return removed;
    }
    return {};
}

} // namespace rapporteur
