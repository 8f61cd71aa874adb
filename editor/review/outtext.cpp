// SPDX-License-Identifier: GPL-3.0-or-later
#include "outtext.h"

#include <algorithm>

namespace rapporteur {

bool isReached(const Moment &moment, const QDateTime &time)
{
    return moment.utc.isValid() ? moment.utc <= time : moment.date < time.date();
}

std::optional<PublishedText> publicationBy(const EventLog &log, const QDateTime &time)
{
    using enum ReviewAction;
    std::optional<PublishedText> last;
    for (const LogEntry &entry : log) {
        const std::optional<ReviewAction> action = actionFrom(entry.event);
        const bool isPublication = action == Publish || action == ForcePublish || action == Correct
                                   || action == Withdraw;
        if (isPublication && entry.time <= time)
            last = {*action, entry.revision, entry.digest, entry.actor, entry.time};
    }
    return last;
}

QList<ApprovedRevision> publishable(const Standing &standing)
{
    QList<ApprovedRevision> approved = standing.approved;
    if (standing.published && !isOut(standing))
        approved.removeIf([&](const ApprovedRevision &revision) {
            return revision.since <= standing.published->time;
        });
    return approved;
}

int revisionOut(const Dossier &dossier, const Standing &standing, const QDateTime &time)
{
    const QList<ApprovedRevision> approved = publishable(standing);
    const auto due = std::ranges::find_if(approved, [&](const ApprovedRevision &revision) {
        const Result<Readout> text = contentOf(dossier.history, revision.number);
        if (!text)
            return false;
        const std::optional<Moment> schedule = standing.schedule ? standing.schedule
                                                                 : text->publishAt;
        return (!text->embargo || isReached(*text->embargo, time))
               && (!schedule || isReached(*schedule, time));
    });
    if (due != approved.end())
        return due->number;
    return isOut(standing) ? standing.published->revision : 0;
}

} // namespace rapporteur
