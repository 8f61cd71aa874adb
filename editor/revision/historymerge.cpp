// SPDX-License-Identifier: GPL-3.0-or-later
#include "historymerge.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

template<typename T>
qsizetype commonLength(const QList<T> &one, const QList<T> &other)
{
    return std::ranges::mismatch(one, other).in1 - one.begin();
}

// Appends their revisions; gives the numbers that these got.
QHash<int, int> appendRevisions(History &history, const QList<Revision> &theirs)
{
    QHash<int, int> numbers;
    const qsizetype common = commonLength(history.revisions, theirs);
    for (const Revision &revision : theirs.first(common))
        numbers.insert(revision.number, revision.number);
    for (Revision revision : theirs.sliced(common)) {
        if (revision.kind == RevisionKind::Autosave)
            continue;
        const int number = history.revisions.isEmpty() ? 1 : history.revisions.last().number + 1;
        numbers.insert(revision.number, number);
        revision.number = number;
        for (int &parent : revision.parents)
            parent = numbers.value(parent, parent);
        history.revisions << std::move(revision);
    }
    return numbers;
}

void appendLog(EventLog &log, const EventLog &theirs, const QHash<int, int> &numbers)
{
    for (LogEntry entry : theirs.sliced(commonLength(log, theirs))) {
        entry.details << LogDetail{u"was"_s, entry.hash};
        entry.hash.clear();
        entry.revision = numbers.value(entry.revision, entry.revision);
        log = logged(std::move(log), std::move(entry));
    }
}

} // namespace

Result<History> merged(
    const History &ours, const History &theirs, const Readout &content, RevisionInfo info)
{
    History history = ours;
    while (!history.revisions.isEmpty() && history.revisions.last().kind == RevisionKind::Autosave)
        history.revisions.removeLast();
    const int head = history.revisions.isEmpty() ? 0 : history.revisions.last().number;
    const QHash<int, int> numbers = appendRevisions(history, theirs.revisions);
    appendLog(history.log, theirs.log, numbers);
    if (head > 0 && history.revisions.last().number != head)
        info.otherParents = {head};
    return addRevision(std::move(history), content, info);
}

} // namespace rapporteur
