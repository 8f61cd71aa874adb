// SPDX-License-Identifier: GPL-3.0-or-later
#include "filelock.h"

#include "heldfolder.h"
#include "savefile.h"
#include "username.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qint64 longest = 100'000; // bytes

LockHolder self()
{
    return {.user = userName(), .process = thisProcess(), .since = QDateTime::currentDateTimeUtc()};
}

QByteArray toBytes(const LockHolder &holder)
{
    return QJsonDocument(QJsonObject{
                             {u"user"_s, holder.user},
                             {u"host"_s, holder.process.host},
                             {u"process"_s, holder.process.id},
                             {u"started"_s, holder.process.started},
                             {u"since"_s, holder.since.toString(Qt::ISODateWithMs)}})
        .toJson(QJsonDocument::Compact);
}

// One without names if the file says none: somebody has it.
LockHolder fromBytes(const QByteArray &bytes)
{
    const QJsonObject lock = QJsonDocument::fromJson(bytes).object();
    return {
        .user = lock.value("user"_L1).toString(),
        .process
        = {.host = lock.value("host"_L1).toString(),
           .id = lock.value("process"_L1).toInteger(),
           .started = lock.value("started"_L1).toString()},
        .since = QDateTime::fromString(lock.value("since"_L1).toString(), Qt::ISODateWithMs)};
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

bool create(const QString &path, const LockHolder &holder)
{
    QFile file(path);
    return file.open(QIODevice::NewOnly) && file.write(toBytes(holder)) > 0;
}

} // namespace

QString lockFileOf(const QString &readout)
{
    return u"%1/.~lock.%2#"_s.arg(folderOf(readout), QFileInfo(readout).fileName());
}

std::optional<LockHolder> lockHolder(const QString &readout)
{
    const QString path = lockFileOf(readout);
    if (!QFileInfo::exists(path))
        return {};
    return fromBytes(readFile(path, longest).value_or(QByteArray()));
}

FileLock::~FileLock()
{
    release();
}

std::optional<LockHolder> FileLock::acquire(const QString &readout)
{
    release();
    const HeldFolder folder(folderOf(readout)); // of two who find a dead one's, one takes it
    const std::optional<LockHolder> holder = lockHolder(readout);
    const QString path = lockFileOf(readout);
    // an empty one is of who was killed while making it, since that takes holding the folder
    const bool isLeft = holder && (!mayBeRunning(holder->process) || QFileInfo(path).size() == 0);
    if (holder && !isLeft)
        return holder;
    if (holder)
        QFile::remove(path);
    const LockHolder mine = self();
    if (create(path, mine)) {
        m_self = mine;
        m_file = path;
        return {};
    }
    return lockHolder(readout); // somebody was faster, or the folder cannot be written
}

Result<> FileLock::takeOver(const QString &readout)
{
    release();
    const LockHolder mine = self();
    return saveFile(lockFileOf(readout), toBytes(mine)).transform([&](const FileStamp &) {
        m_self = mine;
        m_file = lockFileOf(readout);
    });
}

void FileLock::release()
{
    if (!isHeld())
        return;
    const HeldFolder folder(folderOf(m_file)); // or it would be a successor's by now
    if (!successor())
        QFile::remove(m_file);
    m_file.clear();
}

std::optional<LockHolder> FileLock::successor() const
{
    if (!isHeld() || !QFileInfo::exists(m_file))
        return {};
    const LockHolder holder = fromBytes(readFile(m_file, longest).value_or(QByteArray()));
    return holder == m_self ? std::nullopt : std::optional(holder);
}

} // namespace rapporteur
