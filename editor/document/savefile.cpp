// SPDX-License-Identifier: GPL-3.0-or-later
#include "savefile.h"

#include "bounds.h"
#include "handle.h"
#include "heldfolder.h"
#include "sha256.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <limits>

#include <fcntl.h>
#include <sys/stat.h>

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

std::unexpected<Error> cannotWrite(const QString &path, const QString &reason)
{
    return fail(Error::Kind::Write, Words::tr("%1 could not be written: %2").arg(path, reason));
}

QString folderOf(const QString &path)
{
    const QFileInfo file(path);
    return QFileInfo(file.isSymLink() ? file.symLinkTarget() : path).absolutePath();
}

Result<> unchangedSince(const QString &path, const std::optional<FileStamp> &expected)
{
    if (!expected)
        return {};
    const Result<FileStamp> now = stampOnDisk(path);
    if (!now)
        return std::unexpected(now.error());
    if (*now == *expected)
        return {};
    if (expected->size < 0)
        return fail(
            Error::Kind::Changed, Words::tr("%1 exists already; choose another name").arg(path));
    return fail(
        Error::Kind::Changed,
        Words::tr("%1 was changed by someone else; save under another name, or open it again")
            .arg(path));
}

bool isNoFile(const QFileInfo &info)
{
    return info.exists() && !info.isFile();
}

constexpr qint64 pieceSize = 65'536; // where a file does not say how large it is, as in /proc

std::optional<QByteArray> contentOf(const Handle &file, qint64 size)
{
    QByteArray bytes;
    ssize_t count = 0;
    do {
        const qsizetype before = bytes.size();
        const qint64 wanted = size > 0 ? size - before : pieceSize;
        bytes.resizeForOverwrite(before + wanted);
        count = ::read(file.number(), bytes.data() + before, std::size_t(wanted));
        bytes.truncate(before + std::max(count, ssize_t(0)));
    } while (count < 0 ? errno == EINTR : count > 0 && (size == 0 || bytes.size() < size));
    return count < 0 ? std::nullopt : std::optional(bytes);
}

} // namespace

FileStamp stampOf(const QByteArray &bytes)
{
    return {bytes.size(), sha256Of(bytes)};
}

Result<FileStamp> stampOnDisk(const QString &path)
{
    if (!QFileInfo::exists(path))
        return FileStamp();
    return readFile(path, std::numeric_limits<qint64>::max()).transform([](const QByteArray &bytes) {
        return stampOf(bytes);
    });
}

Result<QByteArray> readFile(const QString &path, qint64 mostBytes)
{
    const auto cannotRead = [&path](const QString &reason) {
        return fail(Error::Kind::Read, Words::tr("%1 could not be read: %2").arg(path, reason));
    };
    if (path.startsWith(u':')) { // one of the program's own, which only Qt knows
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll()
                                              : Result<QByteArray>(cannotRead(file.errorString()));
    }
    // without waiting for another end, if it is a pipe
    constexpr int flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    const Handle file(::open(QFile::encodeName(path).constData(), flags));
    struct stat status{};
    const bool isKnown = file.isOpen() && ::fstat(file.number(), &status) == 0;
    const QString reason = isKnown ? QString() : qt_error_string();
    if (isKnown ? !S_ISREG(status.st_mode) : isNoFile(QFileInfo(path)))
        return cannotRead(Words::tr("it is not a file"));
    if (!isKnown)
        return cannotRead(reason);
    if (status.st_size > mostBytes)
        return cannotRead(Words::tr("it is larger than %1 MiB").arg(mostBytes / bounds::mebibyte));
    std::optional<QByteArray> bytes = contentOf(file, status.st_size);
    if (!bytes)
        return cannotRead(qt_error_string());
    return *std::move(bytes);
}

bool writeBytes(QIODevice &device, const QByteArray &bytes)
{
    return device.write(bytes) == bytes.size();
}

Result<FileStamp> saveFile(
    const QString &path,
    const QByteArray &bytes,
    const std::optional<FileStamp> &expected,
    const WriteBytes &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    if (!write(file, bytes) || !file.flush())
        return cannotWrite(path, file.errorString());
    // From this look to the renaming no other hand has its turn.
    const HeldFolder folder(folderOf(path));
    if (!folder.isHeld())
        return cannotWrite(path, Words::tr("another program is writing in its folder; try again"));
    if (const Result<> unchanged = unchangedSince(path, expected); !unchanged)
        return std::unexpected(unchanged.error());
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    folder.sync(); // QSaveFile brought the file to the disk; its new name is there only now
    return stampOf(bytes);
}

} // namespace rapporteur
