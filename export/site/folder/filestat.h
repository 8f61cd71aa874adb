// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace rapporteur {

// What tells, without reading it, that a file is the one that was read before.
struct FileStat
{
    qint64 size = -1;
    qint64 modified = 0; // nanoseconds since 1970
    quint64 number = 0;  // of the file in its file system (inode)
    bool operator==(const FileStat &) const = default;
};

// Of a regular file, or what a symbolic link leads to; none if there is no such file.
std::optional<FileStat> fileStat(const QByteArray &path);

struct FoundFile
{
    QByteArray path; // below the folder
    FileStat stat;
};

// All *.readout below a folder, sorted by path. Hidden folders and those of media are not looked
// into, symbolic links not followed, and neither is the folder `except`.
QList<FoundFile> readoutsBelow(const QByteArray &folder, const QByteArray &except, int jobs = 1);

} // namespace rapporteur
