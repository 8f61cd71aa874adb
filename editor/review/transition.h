// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actor.h"
#include "guards.h"

#include <functional>

namespace rapporteur {

// Makes an OpenPGP signature of these bytes, detached, in ASCII armor.
using Sign = std::function<Result<QString>(const QByteArray &)>;

// What somebody wants to do in a review.
struct ReviewMove
{
    ReviewAction action = ReviewAction::Submit;
    Actor actor;
    QDateTime time; // UTC, whole seconds
    QString reason = {};
    QString digest = {};                 // Approve, RequestChanges: of the text that was shown
    Scope scope = {};                    // Approve, RequestChanges
    std::optional<Moment> schedule = {}; // Schedule; empty: the content's own time
    Sign sign = {};                      // Approve, RequestChanges; empty: unsigned
};

// The dossier after the move: its entry in the log, and what else it brings, as an approval, a
// revision, a notice of withdrawal. A guard in the way is Error::Kind::Refused.
Result<Dossier> moved(Dossier dossier, const Policy &policy, const ReviewMove &move);

// The statement that Approve and RequestChanges make.
Statement statementOf(const Dossier &dossier, const ReviewMove &move);

} // namespace rapporteur
