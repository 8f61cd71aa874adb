// SPDX-License-Identifier: GPL-3.0-or-later
#include "editcommand.h"
#include "historyjson.h"
#include "historymerge.h"
#include "mediafiles.h"
#include "mediapath.h"
#include "reviewjson.h"
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

// The file with its content as the newest revision. A history that cannot be read is left as it is:
// it must not keep anyone from saving.
ReadoutFile withRevision(ReadoutFile file, const QString &author)
{
    file.history = readHistory(file.history)
                       .and_then([&](const History &read) {
                           return addRevision(read, file.content, revisionBy(author));
                       })
                       .transform([](const History &grown) { return toJson(grown); })
                       .value_or(file.history);
    return file;
}

QByteArray mergedReview(const QByteArray &ours, const QByteArray &theirs, const EventLog &log)
{
    return readReview(ours)
        .and_then([&](const Review &mine) {
            return readReview(theirs).transform(
                [&](const Review &their) { return toJson(merged(mine, their, log)); });
        })
        .value_or(ours);
}

// The same for a file that replaces another hand's: what theirs remembers, and their text, come
// along.
ReadoutFile withTheirs(ReadoutFile file, const ReadoutFile &theirs, const QString &author)
{
    if (theirs.content.id != file.content.id)
        return withRevision(std::move(file), author);
    const Result<History> both = readHistory(file.history).and_then([&](const History &ours) {
        return readHistory(withRevision(theirs, author).history).and_then([&](const History &their) {
            return merged(ours, their, file.content, revisionBy(author));
        });
    });
    if (!both)
        return withRevision(std::move(file), author);
    file.history = toJson(*both);
    file.review = mergedReview(file.review, theirs.review, both->log);
    return file;
}

Session::FileStep savedBy(const QString &author)
{
    return [author](ReadoutFile file) -> Result<ReadoutFile> {
        return withRevision(std::move(file), author);
    };
}

constexpr int mostAttempts = 100;

// Again and again, as long as another hand is faster.
template<typename Attempt>
Result<> untilUnchanged(const Attempt &attempt)
{
    Result<> done = attempt();
    for (int i = 1; i < mostAttempts && !done && done.error().kind == Error::Kind::Changed; ++i)
        done = attempt();
    return done;
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
    if (!m_proposal)
        return {.content = m_readout, .history = m_fileHistory, .review = m_fileReview};
    if (m_proposal->woven != m_readout) {
        m_proposal->review = m_proposal->weave(m_proposal->content, m_readout, m_proposal->review);
        m_proposal->woven = m_readout;
    }
    return {.content = m_proposal->content, .history = m_fileHistory, .review = m_proposal->review};
}

void Session::begin(const QString &path, const ReadoutFile &file, const FileStamp &stamp)
{
    const bool wasProposing = isProposing();
    dropProposal();
    m_history.clear();
    endRun();
    m_fileHistory = file.history;
    m_fileReview = file.review;
    m_path = path;
    m_stamp = stamp;
    take(file.content);
    if (wasProposing)
        emit proposingChanged(false);
    emit historyMoved();
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
    return write(m_path, m_stamp, savedBy(m_author));
}

Result<> Session::record(const FileStep &step, const QString &label)
{
    return write(m_path, m_stamp, step, label);
}

Result<> Session::recordOnDisk(const FileStep &step)
{
    return untilUnchanged([&] { return stepOnDisk(step); });
}

Result<> Session::stepOnDisk(const FileStep &step)
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
    keep(*stepped, *stamp);
    emit recorded();
    return {};
}

// Of the readout and of every state that the history leads to.
QSet<QString> Session::media() const
{
    QSet<QString> paths = mediaIn(m_readout) + mediaIn(content());
    const QUndoStack &proposed = m_proposal ? m_proposal->history : m_history;
    for (const QUndoStack *steps : {&m_history, &proposed}) {
        for (int step = 0; step < steps->count(); ++step)
            paths += EditCommand::from(steps->command(step))->media();
    }
    return paths;
}

Result<> Session::saveAs(const QString &path)
{
    if (path == m_path)
        return untilUnchanged([this] { return saveOver(); });
    if (const QString folder = mediaFolder(); !folder.isEmpty()) {
        const Result<> copied = copyMedia(media(), folder, mediaFolderOf(path));
        if (!copied)
            return copied;
    }
    return write(path, {}, savedBy(m_author));
}

Result<> Session::saveOver()
{
    const Result<LoadedReadout> theirs = loadReadout(m_path);
    if (!theirs)
        return write(m_path, {}, savedBy(m_author)); // nothing there that could be kept
    if (theirs->stamp == m_stamp)
        return write(m_path, m_stamp, savedBy(m_author));
    return write(m_path, theirs->stamp, [&](ReadoutFile file) {
        return Result<ReadoutFile>(withTheirs(std::move(file), theirs->file, m_author));
    });
}

// What the file remembers by now; what is proposed is woven into it anew.
void Session::keep(const ReadoutFile &file, const FileStamp &stamp)
{
    m_fileHistory = file.history;
    m_fileReview = file.review;
    m_stamp = stamp;
    if (m_proposal) {
        m_proposal->review = file.review;
        m_proposal->woven = {};
    }
}

Result<> Session::write(
    const QString &path,
    const std::optional<FileStamp> &expected,
    const FileStep &step,
    const QString &label)
{
    const Result<ReadoutFile> saved = step(file());
    if (!saved)
        return std::unexpected(saved.error());
    const Result<FileStamp> stamp = saveReadout(path, *saved, expected);
    if (!stamp)
        return std::unexpected(stamp.error());
    keep(*saved, *stamp);
    if (saved->content != content()) {
        endProposal();
        edit({.label = label, .place = {}}, [&](Readout &readout) { readout = saved->content; });
    }
    endRun();
    m_history.setClean();
    history().setClean(); // of what is proposed, too
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
