// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroomfile.h"

#include <QDir>
#include <QFileInfo>

namespace rapporteur {

QString newsroomFileOf(const QString &path)
{
    const QFileInfo given(path);
    QDir folder(given.isDir() ? given.absoluteFilePath() : given.absolutePath());
    do {
        const QString file = folder.absoluteFilePath(newsroomFileName);
        if (QFileInfo(file).isFile())
            return file;
    } while (folder.cdUp());
    return {};
}

} // namespace rapporteur
