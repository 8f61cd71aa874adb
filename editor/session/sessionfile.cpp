// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyjson.h"
#include "mediafiles.h"
#include "mediapath.h"
#include "session.h"

#include <QTimeZone>

// The session and its file.
namespace rapporteur {

namespace {

// The file's history with the content as its newest revision. One that cannot be read is left as it
// is: it must not keep anyone from saving.
QByteArray withRevision(const QByteArray &history, const Readout &content, const QString &author)
{
    const auto now
        = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), QTimeZone::UTC);
    return readHistory(history)
        .and_then([&](const History &read) {
            return addRevision(read, content, {.author = author, .time = now});
        })
        .transform([](const History &grown) { return toJson(grown); })
        .value_or(history);
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

Result<> Session::saveAs(const QString &path)
{
    if (!m_path.isEmpty() && path != m_path) {
        const Result<> copied = copyMedia(m_readout, mediaFolderOf(m_path), mediaFolderOf(path));
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

bool Session::isChangedOnDisk() const
{
    if (m_path.isEmpty())
        return false;
    const Result<FileStamp> stamp = stampOnDisk(m_path);
    return stamp && *stamp != m_stamp;
}

} // namespace rapporteur
