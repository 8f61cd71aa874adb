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

QByteArray wordsOf(const std::vector<MadeReadout> &made, const MadeWords &words)
{
    QByteArray text;
    for (const MadeReadout &readout : made) {
        if (!readout.record)
            continue;
        for (const QByteArrayView address : addressesIn(readout.record->entries))
            text += joined(
                {address, "\t", words.of(address.toByteArray()).value_or(QByteArray()), "\n"});
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
    const QString &folder,
    const std::vector<MadeReadout> &made,
    const MadeWords &words,
    QByteArrayView environment)
{
    QByteArray text = SiteState::firstLine(environment);
    for (const MadeReadout &readout : made)
        text += readout.block;
    return FolderTree::open(folder).and_then([&](FolderTree tree) {
        return tree.write(manifestFile, manifestOf(made))
            .and_then([&] { return tree.write(wordsFile, wordsOf(made, words)); })
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
    for (const SiteRecord &record : m_state.records())
        m_records.insert(record.stat.number, &record);
}

const SiteRecord *SiteShard::recordFor(const Wanted &wanted) const
{
    const SiteRecord *record = m_records.value(wanted.file.stat.number);
    const bool holds = record != nullptr && record->stat == wanted.file.stat
                       && m_state.environment() == wanted.environment
                       && record->since <= wanted.asOf
                       && (record->until == 0 || wanted.asOf < record->until)
                       && (record->path.isEmpty() || record->path == wanted.file.path);
    return holds ? record : nullptr;
}

Result<std::optional<MadeReadout>> SiteShard::take(
    const Wanted &wanted, SiteOutputs &outputs, MadeWords &words) const
{
    const SiteRecord *record = recordFor(wanted);
    if (record == nullptr)
        return std::nullopt;
    Result<FolderTree> tree = FolderTree::open(m_folder + "/tree"_L1);
    if (!tree)
        return std::unexpected(tree.error());
    MadeReadout made;
    made.setBlock(record->block.toByteArray());
    made.refusal = {guardNamed(record->guard), QString::fromUtf8(record->detail)};
    for (const SiteEntry &entry : entriesIn(record->entries)) {
        const QByteArray said = m_words.value(entry.address).toByteArray();
        if (const Result<> added = words.add(entry.address.toByteArray(), said); !added)
            return std::unexpected(added.error());
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
