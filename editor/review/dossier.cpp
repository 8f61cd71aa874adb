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

const Revision *presentRevision(const History &history, const QString &digest)
{
    if (history.revisions.isEmpty())
        return nullptr;
    const Revision &newest = history.revisions.last();
    const bool isPresent = newest.kind != RevisionKind::Autosave && newest.digest == digest;
    return isPresent ? &newest : nullptr;
}

const Revision *presentRevision(const Dossier &dossier)
{
    return presentRevision(dossier.history, digestOf(dossier.content));
}

} // namespace rapporteur
