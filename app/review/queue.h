// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actor.h"

#include <QDateTime>
#include <QFlags>
#include <QList>

namespace rapporteur {

enum class Waiting { ForMe = 1, ForOthers = 2, Stale = 4, Due = 8 };
Q_DECLARE_FLAGS(WaitingFlags, Waiting)
Q_DECLARE_OPERATORS_FOR_FLAGS(WaitingFlags)

// A readout in the queue of a newsroom's reviews.
struct QueueEntry
{
    QString path;
    QString title;
    QString state; // in words
    WaitingFlags waiting;
    QString claimedBy;
    QDateTime due; // UTC; when it is to go out, if that is said and it is not out
    QString next;  // one sentence
    bool operator==(const QueueEntry &) const = default;
};

// The readouts below the newsroom's folder that `path` belongs to, as they stand for this person:
// what goes out first is first, then by title. What cannot be read is left out.
QList<QueueEntry> readQueue(const QString &path, const Actor &actor);

} // namespace rapporteur
