// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs.h"

#include "console.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QStringList readoutsBelow(const QString &folder)
{
    QStringList paths;
    QDirIterator files(folder, {u"*.readout"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths += files.next();
    paths.sort();
    return paths;
}

} // namespace

QStringList inputFiles(const QStringList &operands)
{
    QStringList paths;
    for (const QString &operand : operands) {
        const QStringList below = QFileInfo(operand).isDir() ? readoutsBelow(operand)
                                                             : QStringList();
        paths += below.isEmpty() ? QStringList{operand} : below;
    }
    paths.removeDuplicates();
    return paths;
}

Result<ReadoutFile> loadInputFile(const QString &path)
{
    if (QFileInfo(path).isDir())
        return fail(Error::Kind::Read, Cli::tr("%1: there is no *.readout in this folder").arg(path));
    return loadReadout(path).transform([](LoadedReadout loaded) { return std::move(loaded.file); });
}

Result<Readout> loadInput(const QString &path)
{
    return loadInputFile(path).transform([](ReadoutFile file) { return std::move(file.content); });
}

} // namespace rapporteur
