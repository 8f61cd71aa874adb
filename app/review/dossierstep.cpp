// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossierstep.h"

#include "session.h"

#include <QTimeZone>

namespace rapporteur {

namespace {

Result<Dossier> withRevision(Dossier dossier, const Signed &by)
{
    const RevisionInfo saved{.author = by.author, .time = by.time};
    return addRevision(std::move(dossier.history), dossier.content, saved)
        .transform([&](History history) {
            dossier.history = std::move(history);
            return std::move(dossier);
        });
}

} // namespace

Signed signedNow(const Session &session)
{
    return {
        session.author(),
        QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), QTimeZone::UTC)};
}

Result<> record(Session &session, const DossierStep &step, const QString &label)
{
    const auto stepped = [&](const ReadoutFile &file) {
        return readDossier(file)
            .and_then([&](Dossier dossier) {
                return withRevision(std::move(dossier), signedNow(session));
            })
            .and_then(step)
            .transform([&](Dossier dossier) {
                dossier.review.comments
                    = renewed(std::move(dossier.review.comments), dossier.content);
                return fileOf(dossier);
            });
    };
    return session.record(stepped, label);
}

} // namespace rapporteur
