// SPDX-License-Identifier: GPL-3.0-or-later
#include "siteshards.h"

#include "bytes.h"
#include "savefile.h"
#include "sitefolder.h"

#include <QDir>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr auto wordsFile = "words";

QByteArray contentOf(const QString &path)
{
    return readFile(path, std::numeric_limits<qint64>::max()).value_or(QByteArray());
}

QString shardsFolder(const QString &output)
{
    return QDir(output).filePath(u"shards"_s);
}

QByteArray manifestOf(const std::vector<MadeReadout> &made)
{
    std::vector<SiteFile> files;
    for (const MadeReadout &readout : made) {
        for (const MadeFile &file : readout.files)
            files.push_back({file.path, file.sha256});
    }
    std::ranges::sort(files, {}, &SiteFile::path);
    return manifestText(files);
}

QByteArray wordsOf(const std::vector<MadeReadout> &made)
{
    QByteArray text;
    for (const MadeReadout &readout : made) {
        const std::vector<SiteRecord> records = recordsIn(readout.block);
        if (records.empty())
            continue;
        const std::vector<SiteEntry> entries = entriesIn(records.front().entries);
        for (std::size_t i = 0; i < entries.size(); ++i)
            text += joined({entries[i].address, "\t", readout.words.value(qsizetype(i)), "\n"});
    }
    return text;
}

} // namespace

bool ShardNumber::takes(QByteArrayView path) const
{
    return number == 0 || qChecksum(path) % count == number - 1;
}

QString SiteShard::folderOf(const QString &output, const ShardNumber &shard)
{
    return shardsFolder(output) + u"/%1-%2"_s.arg(shard.number).arg(shard.count);
}

Result<> SiteShard::write(
    const QString &folder, const std::vector<MadeReadout> &made, QByteArrayView environment)
{
    QByteArray text = SiteState::firstLine(environment);
    for (const MadeReadout &readout : made)
        text += readout.block;
    return FolderTree::open(folder).and_then([&](FolderTree tree) {
        return tree.write(manifestFile, manifestOf(made))
            .and_then([&] { return tree.write(wordsFile, wordsOf(made)); })
            .and_then([&] { return tree.write(stateFile, text); });
    });
}

std::vector<SiteShard> SiteShard::all(const QString &output)
{
    std::vector<SiteShard> shards;
    const QDir folder(shardsFolder(output));
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        shards.push_back(SiteShard(folder.filePath(name)));
    return shards;
}

void SiteShard::removeAll(const QString &output)
{
    QDir(shardsFolder(output)).removeRecursively();
}

SiteShard::SiteShard(QString folder)
    : m_folder(std::move(folder))
    , m_manifest(contentOf(m_folder + u'/' + QLatin1StringView(manifestFile)))
    , m_state(contentOf(m_folder + u'/' + QLatin1StringView(stateFile)))
    , m_wordText(contentOf(m_folder + u'/' + QLatin1StringView(wordsFile)))
{
    QByteArrayView rest = m_wordText;
    while (!rest.isEmpty()) {
        QByteArrayView line = takeUntil(rest, '\n');
        const QByteArrayView address = takeUntil(line, '\t');
        m_words.insert(address, line);
    }
}

Result<std::optional<MadeReadout>> SiteShard::take(
    const FoundFile &file, QByteArrayView environment, qint64 asOf, SiteOutputs &outputs) const
{
    const auto record = std::ranges::find(m_state.records(), file.stat, &SiteRecord::stat);
    const bool holds = m_state.environment() == environment && record != m_state.records().end()
                       && record->since <= asOf && (record->until == 0 || asOf < record->until)
                       && (record->path.isEmpty() || record->path == file.path);
    if (!holds)
        return std::nullopt;
    Result<FolderTree> tree = FolderTree::open(m_folder + "/tree"_L1);
    if (!tree)
        return std::unexpected(tree.error());
    MadeReadout made;
    made.block = record->block.toByteArray();
    made.refusal = {guardNamed(record->guard), QString::fromUtf8(record->detail)};
    for (const SiteEntry &entry : entriesIn(record->entries)) {
        made.words += m_words.value(entry.address).toByteArray();
        for (const QByteArrayView path : valuesIn(entry.outputs)) {
            const QByteArray sha256 = m_manifest.sha256Of(path).toByteArray();
            if (const Result<> shared = outputs.share(*tree, path.toByteArray(), sha256); !shared)
                return std::unexpected(shared.error());
        }
    }
    made.files = outputs.take();
    return made;
}

} // namespace rapporteur
