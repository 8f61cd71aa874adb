// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QByteArray>

#include <functional>
#include <optional>

class QIODevice;

namespace rapporteur {

// What a file on disk was when it was last read or written, to notice that another hand changed it.
// It is the content that counts: a file that was only touched is the same file.
struct FileStamp
{
    qint64 size = -1;  // -1: there was no file
    QByteArray sha256; // lower-case hexadecimal
    bool operator==(const FileStamp &) const = default;
};

// The stamp of a file with this content.
FileStamp stampOf(const QByteArray &bytes);

// The stamp of the file at `path` as it is now; that of no file where there is none.
Result<FileStamp> stampOnDisk(const QString &path);

// Reads a whole file, or a resource of the program (":/…"). Anything but a regular file, and one
// above `mostBytes`, is an error.
Result<QByteArray> readFile(const QString &path, qint64 mostBytes);

// Writes all bytes to the device, or says that it could not; the tests put failing ones in its
// place.
using WriteBytes = std::function<bool(QIODevice &device, const QByteArray &bytes)>;
bool writeBytes(QIODevice &device, const QByteArray &bytes);

// Puts `bytes` in the place of the file in one step: whatever happens meanwhile, a full disk or a
// kill, there is the old file or the new one, whole, and after success it has reached the disk.
// Permissions stay; a symbolic link stays and its target is replaced. With `expected` given, a file
// that is another one by now is left alone (Error::Kind::Changed); FileStamp() expects none at all.
Result<FileStamp> saveFile(
    const QString &path,
    const QByteArray &bytes,
    const std::optional<FileStamp> &expected = {},
    const WriteBytes &write = writeBytes);

} // namespace rapporteur
