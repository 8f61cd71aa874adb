// SPDX-License-Identifier: GPL-3.0-or-later
#include "authorship.h"

namespace rapporteur {

QHash<QString, int> firstRevisions(const History &history)
{
    QHash<QString, int> first;
    for (const Revision &revision : history.revisions) {
        if (revision.kind != RevisionKind::Autosave && !first.contains(revision.digest))
            first.insert(revision.digest, revision.number);
    }
    return first;
}

QSet<int> pastOf(const History &history, int revision)
{
    QSet<int> past;
    QList<int> open{revision};
    while (!open.isEmpty()) {
        const int number = open.takeLast();
        if (past.contains(number))
            continue;
        past << number;
        if (const Revision *found = findRevision(history, number)) {
            open << found->parents;
            continue;
        }
        for (const Revision &each : history.revisions) {
            if (each.number < number)
                past << each.number;
        }
    }
    return past;
}

QStringList authorsOf(const History &history, const QSet<int> &numbers, const QSet<int> &settled)
{
    QStringList authors;
    for (const Revision &each : history.revisions) {
        const bool counts = numbers.contains(each.number) && !settled.contains(each.number);
        if (counts && !authors.contains(each.author))
            authors << each.author;
    }
    return authors;
}

} // namespace rapporteur
