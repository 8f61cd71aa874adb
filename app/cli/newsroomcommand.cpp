// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
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

Result<> makeNewsroom(const QString &folder, const Console &console)
{
    if (QFileInfo::exists(QDir(folder).filePath(newsroomFileName)))
        return fail(Error::Kind::Changed, Cli::tr("%1 is a newsroom already").arg(folder));
    QStringList files;
    QDirIterator samples(sampleFolder, QDir::Files, QDirIterator::Subdirectories);
    while (samples.hasNext())
        files += samples.next().sliced(sampleFolder.size() + 1);
    files.sort();
    for (const QString &file : std::as_const(files)) {
        const QString path = QDir(folder).filePath(file);
        if (const Result<> done = copied(sampleFolder + u'/' + file, path); !done)
            return done;
        console.out << printable(path) << '\n';
    }
    return {};
}

} // namespace

Result<ExitCode> newsroomCommand(const Arguments &arguments, const Console &console)
{
    if (arguments.operands.first() != "init"_L1)
        return fail(
            Error::Kind::Usage,
            Cli::tr("newsroom takes \"init\", not \"%1\"").arg(arguments.operands.first()));
    return makeNewsroom(arguments.operands.last(), console).transform([] { return ExitCode::Good; });
}

} // namespace rapporteur
