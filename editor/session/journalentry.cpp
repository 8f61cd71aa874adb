// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalentry.h"

#include "bounds.h"
#include "mediapath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Journal)
};

constexpr qint64 longestHeader = 100'000; // bytes

// An entry is one line about the unsaved text, and then that text as a readout's file has it.
QByteArray headerOf(const JournalEntry &entry)
{
    const QJsonObject header{
        {u"journal"_s, 1},
        {u"path"_s, entry.path},
        {u"title"_s, entry.title},
        {u"size"_s, entry.stamp.size},
        {u"sha256"_s, QString::fromLatin1(entry.stamp.sha256)},
        {u"at"_s, entry.at.toUTC().toString(Qt::ISODateWithMs)},
        {u"host"_s, entry.process.host},
        {u"process"_s, entry.process.id},
        {u"started"_s, entry.process.started},
        {u"putAside"_s, entry.isPutAside},
    };
    return QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<JournalEntry> entryFrom(const QByteArray &line, const QString &file)
{
    const QJsonObject header = QJsonDocument::fromJson(line).object();
    if (header.value("journal"_L1).toInt() != 1)
        return {};
    return JournalEntry{
        .file = file,
        .path = header.value("path"_L1).toString(),
        .title = header.value("title"_L1).toString(),
        .stamp
        = {header.value("size"_L1).toInteger(-1), header.value("sha256"_L1).toString().toLatin1()},
        .at = QDateTime::fromString(header.value("at"_L1).toString(), Qt::ISODateWithMs),
        .process
        = {.host = header.value("host"_L1).toString(),
           .id = header.value("process"_L1).toInteger(),
           .started = header.value("started"_L1).toString()},
        .isPutAside = header.value("putAside"_L1).toBool(),
    };
}

std::optional<JournalEntry> readEntry(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return entryFrom(file.readLine(longestHeader), path);
}

Result<QByteArray> textIn(const JournalEntry &entry)
{
    return readFile(entry.file, bounds::fileBytes + longestHeader)
        .transform([](const QByteArray &bytes) { return bytes.sliced(bytes.indexOf('\n') + 1); });
}

Result<> store(const JournalEntry &entry, const QByteArray &text)
{
    makePrivateFolder(QFileInfo(entry.file).path());
    const Result<FileStamp> saved = saveFile(entry.file, headerOf(entry) + text);
    if (!saved)
        return std::unexpected(saved.error());
    return {};
}

// What a kill left of a readout that had neither a file nor, at that moment, a draft.
void removeStrayMedia(const QString &folder, const QDateTime &now)
{
    for (const QFileInfo &media : QDir(folder).entryInfoList({u"*.media"_s}, QDir::Dirs)) {
        const QString draft = media.completeBaseName() + u".draft"_s;
        if (!QDir(folder).exists(draft) && media.lastModified().daysTo(now) > daysKept)
            QDir(media.filePath()).removeRecursively();
    }
}

QString nameFor(const JournalEntry &entry)
{
    return entry.path.isEmpty() ? Words::tr("The unsaved readout") : entry.path;
}

} // namespace

Result<> writeEntry(const JournalEntry &entry, const ReadoutFile &draft)
{
    return store(entry, toJson(draft));
}

QList<JournalEntry> journalEntries(const QString &folder)
{
    QList<JournalEntry> entries;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.draft"_s}, QDir::Files)) {
        if (const std::optional<JournalEntry> entry = readEntry(file.filePath()))
            entries += *entry;
    }
    std::ranges::sort(entries, std::greater(), &JournalEntry::at);
    return entries;
}

QList<JournalEntry> leftBehind(const QString &folder)
{
    QList<JournalEntry> entries = journalEntries(folder);
    entries.removeIf(
        [](const JournalEntry &entry) { return !entry.isPutAside && mayBeRunning(entry.process); });
    return entries;
}

Result<ReadoutFile> draftIn(const JournalEntry &entry)
{
    return textIn(entry).and_then(
        [&](const QByteArray &text) { return readDraft(text, nameFor(entry)); });
}

Result<> putAside(const JournalEntry &entry, const QDateTime &at)
{
    return textIn(entry).and_then([&](const QByteArray &text) {
        JournalEntry aside = entry;
        aside.isPutAside = true;
        aside.at = at;
        return store(aside, text);
    });
}

void removeEntry(const JournalEntry &entry)
{
    QFile::remove(entry.file);
    QDir(mediaFolderOf(entry.file)).removeRecursively();
}

void makePrivateFolder(const QString &folder)
{
    QDir().mkpath(folder);
    QFile::setPermissions(
        folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

void removeOldEntries(const QString &folder, const QDateTime &now)
{
    for (const JournalEntry &entry : journalEntries(folder)) {
        if (entry.isPutAside && entry.at.daysTo(now) > daysKept)
            removeEntry(entry);
    }
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.draft.*"_s}, QDir::Files)) {
        if (file.lastModified().daysTo(now) > 1)
            QFile::remove(file.filePath());
    }
    removeStrayMedia(folder, now);
}

} // namespace rapporteur
