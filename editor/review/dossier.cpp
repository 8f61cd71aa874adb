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

Result<Dossier> openDossier(QByteArrayView bytes, const QString &name)
{
    return openReadout(bytes, name).and_then([](OpenedReadout readout) {
        const std::optional<JsonValue> history = readout.document->root().member("history");
        const std::optional<JsonValue> review = readout.document->root().member("review");
        Dossier dossier{.content = std::move(readout.content), .history = {}, .review = {}};
        return (history ? readHistory(*history, readout.document) : History())
            .and_then([&](History read) {
                dossier.history = std::move(read);
                return review ? readReview(*review) : Review();
            })
            .transform([&](Review read) {
                dossier.review = std::move(read);
                return std::move(dossier);
            });
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
