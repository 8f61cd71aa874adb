// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentfiles.h"

#include <QFileInfo>
#include <QSettings>

namespace rapporteur {

namespace {

constexpr qsizetype most = 10;
const QLatin1StringView key("recentFiles");

void store(QStringList files)
{
    files.removeDuplicates();
    QSettings().setValue(key, files.first(std::min(files.size(), most)));
}

} // namespace

QStringList recentFiles()
{
    return QSettings().value(key).toStringList();
}

void addRecentFile(const QString &path)
{
    store(QStringList{QFileInfo(path).absoluteFilePath()} + recentFiles());
}

void removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    store(files);
}

} // namespace rapporteur
