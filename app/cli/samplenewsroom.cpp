// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplenewsroom.h"

#include "console.h"
#include "newsroom.h"
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
    return paths;
}

} // namespace rapporteur
