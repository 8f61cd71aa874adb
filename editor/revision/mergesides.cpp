// SPDX-License-Identifier: GPL-3.0-or-later
#include "merger.h"
#include "seating.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

using Sides = QList<Side>;

// Brings the participants to where either side of the merge put them, so that what the other one
// says of them is merged there.
class Seater
{
public:
    Seater(Merger &merger, const Three<Sides> &three, MergedPlace place)
        : m_merger(merger)
        , m_three(three)
        , m_place(std::move(place))
        , m_before(seatingOf(three.base))
        , m_mine(seatingOf(three.ours))
        , m_their(seatingOf(three.theirs))
        , m_base(three.base)
        , m_ours(three.ours)
        , m_theirs(three.theirs)
    {}

    void seat(const QString &id);
    Three<Sides> seated() const { return {m_base, m_ours, m_theirs}; }

private:
    using Seating = QHash<QString, QString>;

    MergedPlace placeIn(const Seating &seating, const QString &id) const;
    void tellDeletedAndMoved(const QString &id);
    void tellMovedTwice(const QString &id);
    void seatAlike(const QString &id);
    void follow(const QString &id, const QString &side, Sides &sides, const Sides &like);

    Merger &m_merger;
    Three<Sides> m_three;
    MergedPlace m_place;
    Seating m_before;
    Seating m_mine;
    Seating m_their;
    Sides m_base;
    Sides m_ours;
    Sides m_theirs;
};

MergedPlace Seater::placeIn(const Seating &seating, const QString &id) const
{
    return m_place.within(seating.value(id)).within(u"participants"_s).within(id);
}

// Nobody follows into a side that was deleted.
void Seater::follow(const QString &id, const QString &side, Sides &sides, const Sides &like)
{
    if (!findById(sides, side) && findById(m_three.base, side))
        return;
    reseat(m_base, id, like);
    reseat(sides, id, like);
}

void Seater::tellDeletedAndMoved(const QString &id)
{
    const auto wordsIn = [&](const Sides &sides) {
        const Participant *participant = findParticipant(sides, id);
        return participant ? textOf(*participant) : QString();
    };
    m_merger.add(
        Conflict::Kind::DeletedAndEdited,
        placeIn(m_mine.contains(id) ? m_mine : m_their, id),
        wordsIn(m_three.base),
        wordsIn(m_three.ours),
        wordsIn(m_three.theirs));
}

void Seater::tellMovedTwice(const QString &id)
{
    m_merger.add(
        Conflict::Kind::MovedTwice,
        placeIn(m_mine, id),
        placeIn(m_before, id).path,
        placeIn(m_mine, id).path,
        placeIn(m_their, id).path);
}

// Both put them to the same side, perhaps not to the same seat.
void Seater::seatAlike(const QString &id)
{
    Sides asTheirs = m_base;
    reseat(asTheirs, id, m_three.theirs);
    reseat(m_base, id, m_three.ours);
    if (m_base == asTheirs)
        return;
    tellMovedTwice(id);
    reseat(m_theirs, id, m_three.ours);
}

void Seater::seat(const QString &id)
{
    const QString before = m_before.value(id);
    const QString now = m_mine.value(id);
    const QString then = m_their.value(id);
    if (now == before && then == before)
        return;
    if (now.isEmpty() || then.isEmpty()) {
        if (now + then != before && now != then)
            tellDeletedAndMoved(id);
    } else if (now == then) {
        seatAlike(id);
    } else if (now == before) {
        follow(id, then, m_ours, m_three.theirs);
    } else {
        if (then != before)
            tellMovedTwice(id);
        follow(id, now, m_theirs, m_three.ours);
    }
}

} // namespace

Sides Merger::mergedDiffering(const Three<Sides> &three, const MergedPlace &place)
{
    Seater seater(*this, three, place);
    for (const Side &side : three.base) {
        for (const Participant &participant : side.participants)
            seater.seat(participant.id);
    }
    return mergedById<Side>(seater.seated(), place);
}

} // namespace rapporteur
