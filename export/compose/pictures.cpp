// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"

#include "mediapath.h"
#include "wording.h"

#include <QDir>
#include <QFileInfo>

namespace rapporteur {

namespace {

QString fileIn(const QString &folder, const QString &path)
{
    if (folder.isEmpty() || !isMediaPath(path))
        return {};
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QFileInfo file(QDir(folder), path);
    const QString real = file.canonicalFilePath();
    const bool isInside = !root.isEmpty() && real.startsWith(root + u'/');
    return isInside && file.isFile() && file.isReadable() ? real : QString();
}

} // namespace

Picture pictureOf(const Photo &photo, const QString &mediaFolder)
{
    return {
        .path = fileIn(mediaFolder, photo.media.path),
        .alternativeText = printable(photo.alternativeText),
        .width = photo.width,
        .height = photo.height,
    };
}

} // namespace rapporteur
