// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox.h"

#include "console.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

std::unexpected<Error> cannotWrite(const QString &path, const QString &reason)
{
    return fail(Error::Kind::Write, Cli::tr("%1 could not be written: %2").arg(path, reason));
}

// Between the file's own name and the number of the program that writes it.
constexpr auto asideMark = ".rapporteur-"_L1;

// False where there is certainly no program of that number on this machine.
bool mayBeRunning(qint64 program)
{
    return ::kill(pid_t(program), 0) == 0 || errno != ESRCH;
}

// A new file beside the place, with the permissions that the place's own file has.
bool openAside(QFile &file, const QFileInfo &place)
{
    const QString base = place.absolutePath() + u"/."_s + place.fileName() + asideMark
                         + QString::number(QCoreApplication::applicationPid()) + u'-';
    constexpr int mostLeftovers = 1000; // of killed programs that had the same number
    for (int number = 0; number < mostLeftovers; ++number) {
        file.setFileName(base + QString::number(number));
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
            return !place.exists() || file.setPermissions(place.permissions());
        if (!file.exists())
            break;
    }
    return false;
}

// Sends the bytes off without waiting, so that later waiting for many files is waiting once.
void startWriting([[maybe_unused]] int handle)
{
#ifdef SYNC_FILE_RANGE_WRITE
    ::sync_file_range(handle, 0, 0, SYNC_FILE_RANGE_WRITE);
#endif
}

// Waits until the file or folder has reached the disk.
bool synced(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool good = ::fsync(handle) == 0;
    ::close(handle);
    return good;
}

bool renamed(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

QString lastReason()
{
    return qt_error_string();
}

} // namespace

void removeLeftovers(const QString &folder, const QDateTime &now)
{
    static const QRegularExpression form(
        u"^\\..+%1(\\d+)-\\d+$"_s.arg(QRegularExpression::escape(asideMark)));
    constexpr qint64 longBatch = 3600; // seconds, for programs of another machine that writes here
    const QFileInfoList hidden
        = QDir(folder).entryInfoList({u".*"_s + asideMark + u'*'}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : hidden) {
        const QRegularExpressionMatch match = form.match(file.fileName());
        if (match.hasMatch() && !mayBeRunning(match.captured(1).toLongLong())
            && file.lastModified().secsTo(now) > longBatch)
            QFile::remove(file.filePath());
    }
}

Outbox::~Outbox()
{
    for (const Parcel &parcel : std::as_const(m_parcels))
        QFile::remove(parcel.aside);
}

Result<> Outbox::put(const QString &path, const QByteArray &bytes)
{
    const QFileInfo given(path);
    const QFileInfo place(given.isSymLink() ? given.symLinkTarget() : path);
    if (place.exists() && (!place.isFile() || !place.isWritable()))
        return cannotWrite(path, Cli::tr("it cannot be replaced"));
    QFile file;
    if (!openAside(file, place))
        return cannotWrite(path, file.errorString());
    if (file.write(bytes) != bytes.size()) {
        const QString reason = file.errorString();
        file.remove();
        return cannotWrite(path, reason);
    }
    startWriting(file.handle());
    m_parcels += {path, place.filePath(), file.fileName()};
    return {};
}

QList<Result<>> Outbox::deliver()
{
    const QList<Parcel> parcels = std::exchange(m_parcels, {});
    QList<Result<>> results;
    QSet<QString> folders;
    for (const Parcel &parcel : parcels) {
        if (synced(parcel.aside) && renamed(parcel.aside, parcel.place)) {
            results += Result<>();
            folders += QFileInfo(parcel.place).absolutePath();
        } else {
            results += cannotWrite(parcel.path, lastReason());
            QFile::remove(parcel.aside);
        }
    }
    for (const QString &folder : std::as_const(folders))
        synced(folder); // the names: where a folder cannot be synced, the system does it in its
                        // time
    return results;
}

} // namespace rapporteur
