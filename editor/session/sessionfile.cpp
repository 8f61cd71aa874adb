// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyjson.h"
#include "historymerge.h"
#include "mediafiles.h"
#include "mediapath.h"
#include "session.h"

#include <QTimeZone>

// The session and its file.
namespace rapporteur {

namespace {

RevisionInfo revisionBy(const QString &author)
{
    return {
        .author = author,
        .time = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), QTimeZone::UTC)};
}

// The file's history with the content as its newest revision. One that cannot be read is left as it
// is: it must not keep anyone from saving.
QByteArray withRevision(const QByteArray &history, const Readout &content, const QString &author)
{
    return readHistory(history)
        .and_then(
            [&](const History &read) { return addRevision(read, content, revisionBy(author)); })
        .transform([](const History &grown) { return toJson(grown); })
        .value_or(history);
}

// The same for a file that replaces another hand's at `path`: what theirs remembers, and their
// text, come along.
QByteArray withTheirs(
    const QByteArray &history, const QString &path, const Readout &content, const QString &author)
{
    const Result<LoadedReadout> theirs = loadReadout(path);
    if (!theirs || theirs->file.content.id != content.id)
        return withRevision(history, content, author);
    const QByteArray whole = withRevision(theirs->file.history, theirs->file.content, author);
    const Result<History> both = readHistory(history).and_then([&](const History &ours) {
        return readHistory(whole).and_then(
            [&](const History &their) { return merged(ours, their, content, revisionBy(author)); });
    });
    return both ? toJson(*both) : withRevision(history, content, author);
}

} // namespace

void Session::reset(const Readout &readout)
{
    begin({}, {.content = readout, .history = {}, .review = {}}, {});
}

void Session::resetUnsaved(const Readout &readout)
{
    reset(readout);
    m_history.resetClean();
}

void Session::recover(const QString &path, const FileStamp &stamp, const ReadoutFile &draft)
{
    begin(path, draft, stamp);
    m_history.resetClean();
}

ReadoutFile Session::file() const
{
    return {.content = m_readout, .history = m_fileHistory, .review = m_fileReview};
}

void Session::begin(const QString &path, const ReadoutFile &file, const FileStamp &stamp)
{
    m_history.clear();
    endRun();
    m_fileHistory = file.history;
    m_fileReview = file.review;
    m_path = path;
    m_stamp = stamp;
    take(file.content);
    emit pathChanged();
    emit recorded();
}

Result<> Session::open(const QString &path)
{
    const Result<LoadedReadout> loaded = loadReadout(path);
    if (!loaded)
        return std::unexpected(loaded.error());
    begin(path, loaded->file, loaded->stamp);
    return {};
}

Result<> Session::save()
{
    return write(m_path, m_stamp);
}

Result<> Session::record(const FileStep &step)
{
    return write(m_path, m_stamp, step);
}

Result<> Session::recordOnDisk(const FileStep &step)
{
    const Result<LoadedReadout> found = loadReadout(m_path);
    const Result<ReadoutFile> stepped = found ? step(found->file) : std::unexpected(found.error());
    if (!stepped)
        return std::unexpected(stepped.error());
    const Result<FileStamp> stamp = saveReadout(m_path, *stepped, found->stamp);
    if (!stamp)
        return std::unexpected(stamp.error());
    if (m_stamp != found->stamp)
        return {}; // another hand has changed it, which the user is still to hear
    m_fileHistory = stepped->history;
    m_fileReview = stepped->review;
    m_stamp = *stamp;
    emit recorded();
    return {};
}

Result<> Session::saveAs(const QString &path)
{
    if (const QString media = mediaFolder(); !media.isEmpty() && path != m_path) {
        const Result<> copied = copyMedia(m_readout, media, mediaFolderOf(path));
        if (!copied)
            return copied;
    }
    return write(path, {});
}

Result<> Session::write(
    const QString &path, const std::optional<FileStamp> &expected, const FileStep &step)
{
    ReadoutFile saved = file();
    if (step) {
        Result<ReadoutFile> stepped = step(std::move(saved));
        if (!stepped)
            return std::unexpected(stepped.error());
        saved = std::move(*stepped);
    } else if (!expected && path == m_path && isChangedOnDisk()) {
        saved.history = withTheirs(saved.history, path, saved.content, m_author);
    } else {
        saved.history = withRevision(saved.history, saved.content, m_author);
    }
    const Result<FileStamp> stamp = saveReadout(path, saved, expected);
    if (!stamp)
        return std::unexpected(stamp.error());
    m_fileHistory = saved.history;
    m_fileReview = saved.review;
    m_stamp = *stamp;
    endRun();
    m_history.setClean();
    if (m_path != path) {
        m_path = path;
        emit pathChanged();
    }
    emit recorded();
    return {};
}

QString Session::mediaFolder() const
{
    const QString &beside = m_path.isEmpty() ? m_draft : m_path;
    return beside.isEmpty() ? QString() : mediaFolderOf(beside);
}

void Session::setDraft(const QString &path)
{
    const QString before = mediaFolder();
    m_draft = path;
    if (mediaFolder() != before)
        emit changed();
}

bool Session::isChangedOnDisk() const
{
    if (m_path.isEmpty())
        return false;
    const Result<FileStamp> stamp = stampOnDisk(m_path);
    return stamp && *stamp != m_stamp;
}

} // namespace rapporteur
