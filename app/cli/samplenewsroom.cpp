// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplenewsroom.h"

#include "console.h"
#include "digest.h"
#include "newsroom.h"
#include "reviewing.h"
#include "savefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

const QString sampleFolder = u":/rapporteur/newsroom"_s;

Result<> copied(const QString &from, const QString &to)
{
    QDir().mkpath(QFileInfo(to).absolutePath());
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Read, file.errorString());
    return saveFile(to, file.readAll(), FileStamp()).transform([](const FileStamp &) {});
}

ReviewMove moveOf(ReviewAction action, const Actor &actor, const Dossier &dossier)
{
    return {
        .action = action,
        .actor = actor,
        .time = presentTime(),
        .digest = digestOf(dossier.content)};
}

// Handed in by one person and approved by another, as every readout must be.
Result<> approved(const QString &path)
{
    const Actor writer{u"Nora Lind"_s, u"nora.lind@example.org"_s, {}};
    const Actor reviewer{u"Jonas Berg"_s, u"jonas.berg@example.org"_s, {}};
    return loadDossier(path).and_then([&](LoadedDossier loaded) {
        const Dossier &sample = loaded.dossier;
        return moved(sample, loaded.policy, moveOf(ReviewAction::Submit, writer, sample))
            .and_then([&](const Dossier &submitted) {
                return moved(
                    submitted, loaded.policy, moveOf(ReviewAction::Approve, reviewer, submitted));
            })
            .and_then([&](Dossier done) {
                loaded.dossier = std::move(done);
                return saveDossier(path, loaded);
            });
    });
}

} // namespace

Result<QStringList> placeSampleNewsroom(const QString &folder)
{
    if (QFileInfo::exists(QDir(folder).filePath(newsroomFileName)))
        return fail(Error::Kind::Changed, Cli::tr("%1 is a newsroom already").arg(folder));
    QStringList paths;
    QDirIterator samples(sampleFolder, QDir::Files, QDirIterator::Subdirectories);
    while (samples.hasNext()) {
        const QString file = samples.next();
        const QString path = QDir(folder).filePath(file.sliced(sampleFolder.size() + 1));
        if (const Result<> done = copied(file, path); !done)
            return std::unexpected(done.error());
        paths += path;
    }
    paths.sort();
    for (const QString &path : std::as_const(paths)) {
        if (!path.endsWith(".readout"_L1))
            continue;
        if (const Result<> done = approved(path); !done)
            return std::unexpected(done.error());
    }
    return paths;
}

} // namespace rapporteur
