// SPDX-License-Identifier: GPL-3.0-or-later
#include "historymerge.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

template<typename T>
qsizetype commonLength(const QList<T> &one, const QList<T> &other)
{
    return std::ranges::mismatch(one, other).in1 - one.begin();
}

// Their numbers as ours; one that is not there would become that of another revision, or its own.
Result<QList<int>> renumbered(QList<int> parents, const QHash<int, int> &numbers)
{
    for (int &parent : parents) {
        if (!numbers.contains(parent))
            return fail(Error::Kind::Invalid, Words::tr("there is no revision %1").arg(parent));
        parent = numbers.value(parent);
    }
    return parents;
}

// Appends their revisions; gives the numbers that these got.
Result<QHash<int, int>> appendRevisions(History &history, const QList<Revision> &theirs)
{
    QHash<int, int> numbers;
    const qsizetype common = commonLength(history.revisions, theirs);
    for (const Revision &revision : theirs.first(common))
        numbers.insert(revision.number, revision.number);
    for (Revision revision : theirs.sliced(common)) {
        if (revision.kind == RevisionKind::Autosave)
            continue;
        const Result<QList<int>> parents = renumbered(revision.parents, numbers);
        if (!parents)
            return std::unexpected(parents.error());
        const int number = history.revisions.isEmpty() ? 1 : history.revisions.last().number + 1;
        numbers.insert(revision.number, number);
        revision.number = number;
        revision.parents = *parents;
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
    const Result<QHash<int, int>> numbers = appendRevisions(history, theirs.revisions);
    if (!numbers)
        return std::unexpected(numbers.error());
    appendLog(history.log, theirs.log, *numbers);
    if (head > 0 && history.revisions.last().number != head)
        info.otherParents = {head};
    return addRevision(std::move(history), content, info);
}

} // namespace rapporteur
