// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

// What is wrong with the revision that an entry tells of, if anything.
std::optional<QString> revisionProblem(const History &history, const LogEntry &entry)
{
    if (entry.revision == 0)
        return {};
    const Revision *revision = findRevision(history, entry.revision);
    if (!revision)
        return Words::tr("its revision %1 is gone").arg(entry.revision);
    if (revision->digest != entry.digest)
        return Words::tr("revision %1 has another digest").arg(entry.revision);
    if (const Result<Readout> content = contentOf(history, entry.revision); !content)
        return content.error().message;
    return {};
}

} // namespace

std::optional<BrokenEntry> firstBroken(const History &history)
{
    const int forged = firstForged(history.log).value_or(int(history.log.size()) + 1);
    QSet<int> told;
    for (const LogEntry &entry : history.log.first(forged - 1)) {
        if (const auto problem = revisionProblem(history, entry))
            return BrokenEntry{entry.number, *problem};
        told << entry.revision;
    }
    if (forged <= history.log.size())
        return BrokenEntry{forged, Words::tr("it was changed, or one before it is missing")};
    const auto untold = std::ranges::find_if(history.revisions, [&](const Revision &revision) {
        return revision.kind != RevisionKind::Autosave && !told.contains(revision.number);
    });
    if (untold == history.revisions.end())
        return {};
    return BrokenEntry{forged, Words::tr("no entry tells of revision %1").arg(untold->number)};
}

} // namespace rapporteur
