// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergeorder.h"

#include "sequence.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace rapporteur {

namespace {

using Places = QHash<QString, int>;

Places placesOf(const QStringList &ids)
{
    Places places;
    for (const QString &id : ids)
        places.insert(id, int(places.size()));
    return places;
}

QSet<QString> movedBy(const QStringList &side, const Places &base)
{
    QStringList both;
    QList<int> order;
    for (const QString &id : side) {
        if (const auto place = base.constFind(id); place != base.cend()) {
            both << id;
            order << *place;
        }
    }
    const QList<bool> stays = stayingInOrder(order);
    QSet<QString> moved;
    for (qsizetype i = 0; i < both.size(); ++i) {
        if (!stays.at(i))
            moved << both.at(i);
    }
    return moved;
}

// One side's view of the list.
struct Side
{
    QStringList ids;
    Places places;
    QSet<QString> moved;

    Side(const QStringList &list, const Places &base)
        : ids(list)
        , places(placesOf(list))
        , moved(movedBy(list, base))
    {}
};

// What a side puts behind each of the fixed points; the first gap is before them all.
QList<QStringList> gapsOf(const Side &side, const Side &other, const QSet<QString> &fixed)
{
    QList<QStringList> gaps(1);
    for (const QString &id : side.ids) {
        const bool isOthersToPlace = other.moved.contains(id) && !side.moved.contains(id);
        if (fixed.contains(id))
            gaps << QStringList();
        else if (!isOthersToPlace)
            gaps.last() << id;
    }
    return gaps;
}

QHash<QString, qsizetype> gapNumbers(const QList<QStringList> &gaps)
{
    QHash<QString, qsizetype> numbers;
    for (qsizetype gap = 0; gap < gaps.size(); ++gap) {
        for (const QString &id : gaps.at(gap))
            numbers.insert(id, gap);
    }
    return numbers;
}

QStringList joined(QStringList one, QStringList other)
{
    if (std::ranges::lexicographical_compare(other, one))
        std::swap(one, other);
    const QSet<QString> there(one.begin(), one.end());
    other.removeIf([&](const QString &id) { return there.contains(id); });
    return one + other;
}

// What both sides still have; what only one has left is new to the other.
QStringList common(const QStringList &base, const QStringList &ours, const QStringList &theirs)
{
    const QSet<QString> mine(ours.begin(), ours.end());
    const QSet<QString> their(theirs.begin(), theirs.end());
    QStringList ids = base;
    ids.removeIf([&](const QString &id) { return !mine.contains(id) || !their.contains(id); });
    return ids;
}

} // namespace

MergedOrder mergeOrder(const QStringList &base, const QStringList &ours, const QStringList &theirs)
{
    const QStringList shared = common(base, ours, theirs);
    if (theirs == shared || theirs == ours)
        return {ours, {}};
    if (ours == shared)
        return {theirs, {}};
    const Places old = placesOf(shared);
    const Side mine(ours, old);
    const Side their(theirs, old);
    QStringList points;
    for (const QString &id : shared) {
        if (!mine.moved.contains(id) && !their.moved.contains(id))
            points << id;
    }
    const QSet<QString> fixed(points.begin(), points.end());
    const QList<QStringList> myGaps = gapsOf(mine, their, fixed);
    QList<QStringList> theirGaps = gapsOf(their, mine, fixed);
    const auto myNumbers = gapNumbers(myGaps);
    MergedOrder result;
    for (qsizetype gap = 0; gap < theirGaps.size(); ++gap) {
        theirGaps[gap].removeIf([&](const QString &id) {
            const qsizetype mineGap = myNumbers.value(id, gap);
            if (mineGap != gap)
                result.movedTwice << id;
            return mineGap != gap;
        });
    }
    for (qsizetype gap = 0; gap < myGaps.size(); ++gap) {
        if (gap > 0)
            result.ids << points.at(gap - 1);
        result.ids << joined(myGaps.at(gap), theirGaps.at(gap));
    }
    return result;
}

} // namespace rapporteur
