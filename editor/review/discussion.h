// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier.h"
#include "ids.h"

namespace rapporteur {

// What people say about a readout and decide on what was said. None of it touches the content's
// digest, but for suggestions that are taken in; decisions stay in the log.

// An id that no comment and no suggestion of the review has.
QString freshId(const Review &review, QLatin1StringView prefix, const IdSource::Random &random);

Result<Review> answered(Review review, const QString &id, const Utterance &remark);
Result<Dossier> resolved(Dossier dossier, const QString &id, const Signed &by);
Result<Dossier> reopened(Dossier dossier, const QString &id, const Signed &by);

struct Decided
{
    Dossier dossier;                    // without the suggestions that were decided on
    QList<Acceptance::Refusal> refused; // these stay
};

// Takes in the suggestions with these ids, as a revision; no ids: all.
Result<Decided> accepted(Dossier dossier, const QStringList &ids, const Signed &by);
Result<Dossier> rejected(Dossier dossier, const QStringList &ids, const Signed &by);

} // namespace rapporteur
