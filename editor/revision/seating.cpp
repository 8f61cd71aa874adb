// SPDX-License-Identifier: GPL-3.0-or-later
#include "seating.h"

#include <algorithm>

namespace rapporteur {

namespace {

qsizetype indexOf(const auto &list, const QString &id)
{
    return std::ranges::find(list, id, [](const auto &each) { return each.id; }) - list.begin();
}

Participant takenFrom(QList<Side> &sides, const QString &id)
{
    for (Side &side : sides) {
        const qsizetype at = indexOf(side.participants, id);
        if (at < side.participants.size())
            return side.participants.takeAt(at);
    }
    return {};
}

Side &sideWith(QList<Side> &sides, const QString &id)
{
    const qsizetype at = indexOf(sides, id);
    if (at == sides.size())
        sides << Side{id, {}, {}};
    return sides[at];
}

// Behind the nearest of those before them in `like` who is there.
qsizetype seatFor(const QString &id, const QList<Participant> &there, const QList<Participant> &like)
{
    for (qsizetype at = indexOf(like, id) - 1; at >= 0; --at) {
        const qsizetype found = indexOf(there, like.at(at).id);
        if (found < there.size())
            return found + 1;
    }
    return 0;
}

} // namespace

QHash<QString, QString> seatingOf(const QList<Side> &sides)
{
    QHash<QString, QString> seating;
    for (const Side &side : sides) {
        for (const Participant &participant : side.participants)
            seating.insert(participant.id, side.id);
    }
    return seating;
}

const Participant *findParticipant(const QList<Side> &sides, const QString &id)
{
    for (const Side &side : sides) {
        const qsizetype at = indexOf(side.participants, id);
        if (at < side.participants.size())
            return &side.participants.at(at);
    }
    return nullptr;
}

void reseat(QList<Side> &sides, const QString &participant, const QList<Side> &like)
{
    const Participant taken = takenFrom(sides, participant);
    for (const Side &side : like) {
        if (indexOf(side.participants, participant) == side.participants.size())
            continue;
        QList<Participant> &there = sideWith(sides, side.id).participants;
        there.insert(seatFor(participant, there, side.participants), taken);
    }
}

} // namespace rapporteur
