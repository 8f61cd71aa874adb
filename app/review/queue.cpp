// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue.h"

#include "judgingwords.h"
#include "newsroomfile.h"
#include "nextsentence.h"
#include "policyfile.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QString newsroomOf(const QString &path)
{
    const QString settings = newsroomFileOf(path);
    const QFileInfo own(path);
    if (settings.isEmpty())
        return own.isDir() ? own.absoluteFilePath() : own.absolutePath();
    return QFileInfo(settings).absolutePath();
}

QDateTime dueTime(const Standing &standing, const Readout &readout)
{
    if (isOut(standing))
        return {};
    for (const std::optional<Moment> &moment :
         {standing.schedule, readout.publishAt, readout.embargo}) {
        if (moment)
            return moment->utc.isValid() ? moment->utc : moment->date.startOfDay();
    }
    return {};
}

// Somebody who did not write it is to approve it.
bool needsApproval(const Standing &standing)
{
    return standing.state == ReviewState::Submitted || (isUnfounded(standing) && !standing.isStale);
}

bool isMine(const Standing &standing, const Actor &actor)
{
    const bool isOthers = !standing.claimedBy.isEmpty()
                          && !isSamePerson(standing.claimedBy, personOf(actor));
    if (needsApproval(standing))
        return !isAuthor(standing, actor) && !isOthers;
    const bool isUndone = standing.isStale || standing.state == ReviewState::ChangesRequested;
    return isUndone && isAuthor(standing, actor);
}

WaitingFlags waitingOf(const Standing &standing, const Actor &actor, const QDateTime &due)
{
    const bool isOpen = needsApproval(standing) || standing.state == ReviewState::ChangesRequested
                        || standing.isStale;
    WaitingFlags waiting;
    waiting.setFlag(Waiting::ForMe, isMine(standing, actor));
    waiting.setFlag(Waiting::ForOthers, isOpen && !isMine(standing, actor));
    waiting.setFlag(Waiting::Stale, standing.isStale);
    waiting.setFlag(Waiting::Due, due.isValid());
    return waiting;
}

std::optional<QueueEntry> entryOf(const QString &path, const Actor &actor)
{
    const Result<LoadedReadout> loaded = loadReadout(path);
    const Result<Policy> policy = policyFor(path);
    if (!loaded || !policy)
        return {};
    const Result<Dossier> dossier = readDossier(loaded->file);
    if (!dossier)
        return {};
    const Standing standing = standingOf(*dossier, *policy);
    const QString title = dossier->content.editions.value(0).title.simplified();
    QueueEntry entry;
    entry.path = path;
    entry.title = title.isEmpty() ? QFileInfo(path).fileName() : title;
    entry.state = stateWords(standing);
    entry.claimedBy = standing.claimedBy;
    entry.due = dueTime(standing, dossier->content);
    entry.waiting = waitingOf(standing, actor, entry.due);
    entry.next = nextSentence(standing, actor);
    return entry;
}

} // namespace

QList<QueueEntry> readQueue(const QString &path, const Actor &actor)
{
    QList<QueueEntry> queue;
    QDirIterator files(newsroomOf(path), {u"*.readout"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (const auto entry = entryOf(files.next(), actor))
            queue << *entry;
    }
    std::ranges::sort(queue, [](const QueueEntry &one, const QueueEntry &other) {
        const auto key = [](const QueueEntry &entry) {
            return std::tuple(!entry.due.isValid(), entry.due, entry.title, entry.path);
        };
        return key(one) < key(other);
    });
    return queue;
}

} // namespace rapporteur
