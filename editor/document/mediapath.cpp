// SPDX-License-Identifier: GPL-3.0-or-later
#include "mediapath.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

bool isUnsafe(QChar c)
{
    return c == u'\\' || c == u':' || c.category() == QChar::Other_Control;
}

bool isPlainPart(QStringView part)
{
    return !part.isEmpty() && part != "."_L1 && part != ".."_L1;
}

} // namespace

bool isMediaPath(QStringView path)
{
    return std::ranges::none_of(path, isUnsafe)
           && std::ranges::all_of(path.split(u'/'), isPlainPart);
}

QString mediaFolderOf(const QString &readoutPath)
{
    const QFileInfo file(readoutPath);
    return QDir(file.absolutePath()).filePath(file.completeBaseName() + u".media"_s);
}

QString mediaFile(const QString &folder, const QString &path)
{
    return isMediaPath(path) ? QDir(folder).absoluteFilePath(path) : QString();
}

} // namespace rapporteur
