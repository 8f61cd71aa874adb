// SPDX-License-Identifier: GPL-3.0-or-later
#include "happening.h"

namespace rapporteur {

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
