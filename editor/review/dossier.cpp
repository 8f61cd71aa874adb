// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier.h"

#include "digest.h"
#include "historyjson.h"
#include "reviewjson.h"

namespace rapporteur {

Result<Dossier> readDossier(const ReadoutFile &file)
{
    Result<History> history = readHistory(file.history);
    if (!history)
        return std::unexpected(history.error());
    return readReview(file.review).transform([&](Review review) {
        return Dossier{file.content, std::move(*history), std::move(review)};
    });
}

ReadoutFile fileOf(const Dossier &dossier)
{
    return {
        .content = dossier.content,
        .history = toJson(dossier.history),
        .review = toJson(dossier.review),
    };
}

const Revision *presentRevision(const Dossier &dossier)
{
    if (dossier.history.revisions.isEmpty())
        return nullptr;
    const Revision &newest = dossier.history.revisions.last();
    const bool isPresent = newest.kind != RevisionKind::Autosave
                           && newest.digest == digestOf(dossier.content);
    return isPresent ? &newest : nullptr;
}

History recorded(History history, const Happening &happening)
{
    const QList<Revision> &revisions = history.revisions;
    const Revision *revision = findRevision(history, happening.revision);
    if (!revision && !revisions.isEmpty())
        revision = &revisions.last();
    history.log = logged(
        std::move(history.log),
        {
            .number = 0,
            .time = happening.time,
            .actor = happening.person,
            .event = happening.event,
            .revision = revision ? revision->number : 0,
            .digest = revision ? revision->digest : QString(),
            .reason = happening.reason,
            .details = happening.details,
            .hash = {},
        });
    return history;
}

} // namespace rapporteur
