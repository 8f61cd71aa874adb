// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

// Whether a path from a document is safe to follow below a folder: relative, '/' between its parts,
// none of them empty, "." or "..", no drive, backslash or control character.
bool isMediaPath(QStringView path);

// The folder beside a readout that holds its media: "visit.media" for "visit.readout".
QString mediaFolderOf(const QString &readoutPath);

// The absolute path of a file within a media folder; empty if `path` would leave it.
QString mediaFile(const QString &folder, const QString &path);

} // namespace rapporteur
