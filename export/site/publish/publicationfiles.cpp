// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication.h"

#include "derivedfiles.h"
#include "firstfailure.h"
#include "parallel.h"
#include "sitekeys.h"

#include <QMutex>

#include <algorithm>

namespace rapporteur {

void SitePublication::readEntries()
{
    QByteArray text = SiteState::firstLine(m_environment);
    for (qsizetype place = 0; place < m_changes.found.size(); ++place)
        text += blockOf(place);
    m_state = SiteState(std::move(text));
    for (const SiteRecord &record : m_state.records()) {
        for (const SiteEntry &entry : entriesIn(record.entries))
            m_entries.push_back(entry);
    }
    std::ranges::sort(m_entries, [](const SiteEntry &a, const SiteEntry &b) {
        return std::tie(a.date, a.address) < std::tie(b.date, b.address);
    });
    m_lists = siteLists(m_site, m_entries);
    m_formers = FormerAddresses(FormerAddresses::next(
        m_formersBefore,
        SiteState(m_folder.state(stateFile)),
        m_entries,
        m_options.asOf.toMSecsSinceEpoch()));
}

// What the readouts that were made now say to search.
void SitePublication::collectWords()
{
    m_words = std::make_unique<SearchWords>([this](const QByteArray &path) {
        return m_folder.isLive() ? m_folder.liveTree()
                                       .and_then([&](FolderTree tree) { return tree.read(path); })
                                       .value_or(QByteArray())
                                 : QByteArray();
    });
    for (MadeReadout &made : m_made) {
        const std::vector<SiteRecord> records = recordsIn(made.block);
        if (made.words.isEmpty() || records.empty())
            continue;
        const std::vector<SiteEntry> entries = entriesIn(records.front().entries);
        for (qsizetype i = 0; i < made.words.size(); ++i)
            m_words->add(entries[std::size_t(i)].address.toByteArray(), made.words.at(i));
        made.words.clear();
    }
}

void SitePublication::listDerived()
{
    const SiteParts parts{
        .site = m_site,
        .entries = m_entries,
        .lists = m_lists,
        .languages = siteLanguages(m_site, m_entries)};
    const auto add = [this](std::vector<DerivedFile> files) {
        std::ranges::move(files, std::back_inserter(m_derived));
    };
    for (const auto make : {constantFiles, listFiles, nameListFiles, feedFiles, sitemapFiles})
        add(make(parts));
    add(searchFiles(parts, *m_words));
    add(m_formers.files(m_entries, m_options.asOf.toMSecsSinceEpoch()));
}

void SitePublication::addReadoutFiles()
{
    for (qsizetype place = 0; place < m_changes.found.size(); ++place) {
        std::vector<MadeFile> &made = m_made[std::size_t(place)].files;
        m_files.insert(
            m_files.end(),
            std::make_move_iterator(made.begin()),
            std::make_move_iterator(made.end()));
    }
    std::ranges::sort(m_files, {}, &MadeFile::path);
    const std::size_t made = m_files.size();
    for (const SiteEntry &entry : m_entries) {
        for (const QByteArrayView path : valuesIn(entry.outputs)) {
            const auto known = std::ranges::lower_bound(
                m_files.begin(),
                m_files.begin() + std::ptrdiff_t(made),
                path,
                {},
                [](const MadeFile &file) { return QByteArrayView(file.path); });
            const bool isMade = known != m_files.begin() + std::ptrdiff_t(made)
                                && known->path == path;
            if (const QByteArrayView sha256 = m_manifestBefore.sha256Of(path);
                !isMade && !sha256.isEmpty())
                m_files.push_back({path.toByteArray(), sha256.toByteArray(), false});
        }
    }
}

Result<> SitePublication::makeDerived()
{
    addReadoutFiles();
    collectWords();
    listDerived();
    const bool isSame = m_before->environment() == QByteArrayView(m_environment);
    const SiteKeys keys(isSame ? m_folder.state(keysFile) : QByteArray());
    std::vector<const DerivedFile *> toMake;
    for (const DerivedFile &file : m_derived) {
        const QByteArrayView sha256 = m_manifestBefore.sha256Of(file.path);
        if (!sha256.isEmpty() && keys.has(file.path, file.key))
            m_files.push_back({file.path, sha256.toByteArray(), false});
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

Result<> SitePublication::finish()
{
    // several readouts may have the same photo
    std::ranges::sort(m_files, [](const MadeFile &a, const MadeFile &b) {
        return std::tie(a.path, b.isNew) < std::tie(b.path, a.isNew);
    });
    const auto twice = std::ranges::unique(m_files, {}, &MadeFile::path);
    m_files.erase(twice.begin(), twice.end());
    std::vector<SiteFile> files;
    for (const MadeFile &file : m_files) {
        files.push_back({file.path, file.sha256});
        if (file.isNew)
            m_report.changes += SiteFolder::Change{file.path, false};
    }
    if (const Result<> removed = removeStale(files); !removed || m_options.dryRun)
        return removed;
    return m_folder.commit(
        {{stateFile, m_state.text()},
         {manifestFile, manifestText(files)},
         {keysFile, SiteKeys::textOf(m_derived)},
         {formersFile, m_formers.text()},
         {newsroomFile, m_site.folder.path.toUtf8()}},
        m_report.changes);
}

Result<> SitePublication::removeStale(const std::vector<SiteFile> &files)
{
    std::optional<FolderTree> tree;
    for (const SiteFile &old : SiteManifest(m_folder.state(manifestFile)).files()) {
        const auto found = std::ranges::lower_bound(files, old.path, {}, &SiteFile::path);
        if (found != files.end() && found->path == old.path)
            continue;
        const QByteArray path = old.path.toByteArray();
        m_report.changes += SiteFolder::Change{path, true};
        if (m_options.dryRun)
            continue;
        if (!tree) {
            Result<FolderTree> next = m_folder.nextTree();
            if (!next)
                return std::unexpected(next.error());
            tree = std::move(*next);
        }
        if (const Result<> removed = tree->remove(path); !removed)
            return removed;
    }
    return {};
}

} // namespace rapporteur
