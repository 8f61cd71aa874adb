// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "merge.h"
#include "mergeorder.h"
#include "sequence.h"
#include "threeway.h"
#include "valuewords.h"

#include <algorithm>

namespace rapporteur {

// Where the three values stand that are merged.
struct MergedPlace
{
    QString path;
    bool isProse = true; // what people write merges by word, an address or a tag does not

    MergedPlace within(const QString &step) const
    {
        return {path.isEmpty() ? step : path + u'/' + step, isProse};
    }
    MergedPlace member(QLatin1StringView name) const;
};

// One value in its three states.
template<typename T>
struct Three
{
    const T &base;
    const T &ours;
    const T &theirs;
};

// Walks three readouts along the tables of their members.
class Merger
{
public:
    Merged merge(const Readout &base, const Readout &ours, const Readout &theirs);

    template<typename T>
    T merged(const Three<T> &three, const MergedPlace &place)
    {
        if (three.ours == three.theirs || three.theirs == three.base)
            return three.ours;
        return three.ours == three.base ? three.theirs : mergedDiffering(three, place);
    }

    // Merges all members but those named, which stay as they are in `result`.
    template<Described T>
    void mergeMembers(
        T &result,
        const Three<T> &three,
        const MergedPlace &place,
        const QList<QLatin1StringView> &apart = {});

    void add(
        Conflict::Kind kind,
        const MergedPlace &place,
        const QString &base,
        const QString &ours,
        const QString &theirs)
    {
        m_conflicts << Conflict{kind, place.path, base, ours, theirs};
    }

private:
    template<typename T>
    T mergedDiffering(const Three<T> &three, const MergedPlace &place);
    template<typename T>
    std::optional<T> mergedDiffering(const Three<std::optional<T>> &three, const MergedPlace &place);
    template<typename T>
    QList<T> mergedDiffering(const Three<QList<T>> &three, const MergedPlace &place);
    QString mergedDiffering(const Three<QString> &three, const MergedPlace &place);
    Text mergedDiffering(const Three<Text> &three, const MergedPlace &place);
    Edition mergedDiffering(const Three<Edition> &three, const MergedPlace &place);
    QList<Side> mergedDiffering(const Three<QList<Side>> &three, const MergedPlace &place);

    template<Identified T>
    QList<T> mergedById(const Three<QList<T>> &three, const MergedPlace &place);
    template<Identified T>
    std::optional<T> mergedElement(
        const Three<const T *> &three, const QString &id, const MergedPlace &place);
    template<typename T>
    QList<T> mergedInOrder(const Three<QList<T>> &three, const MergedPlace &place);
    template<typename T>
    QList<T> mergedStretch(const Three<QList<T>> &three, const MergedPlace &place);

    QList<Conflict> m_conflicts;
};

// Merges the prose of an edition, where blocks may move between lists, into `result`.
void mergeFlows(
    Merger &merger, Edition &result, const Three<Edition> &three, const MergedPlace &place);

template<typename T>
T Merger::mergedDiffering(const Three<T> &three, const MergedPlace &place)
{
    if constexpr (Described<T> && !std::same_as<T, Moment> && !std::same_as<T, Media>) {
        T result = three.ours;
        mergeMembers(result, three, place);
        return result;
    } else {
        add(Conflict::Kind::Value,
            place,
            textOf(three.base),
            textOf(three.ours),
            textOf(three.theirs));
        return three.ours;
    }
}

template<typename T>
std::optional<T> Merger::mergedDiffering(
    const Three<std::optional<T>> &three, const MergedPlace &place)
{
    static const T none{};
    if (three.ours && three.theirs)
        return merged<T>({three.base ? *three.base : none, *three.ours, *three.theirs}, place);
    add(Conflict::Kind::DeletedAndEdited,
        place,
        textOf(three.base),
        textOf(three.ours),
        textOf(three.theirs));
    return three.ours ? three.ours : three.theirs;
}

template<typename T>
QList<T> Merger::mergedDiffering(const Three<QList<T>> &three, const MergedPlace &place)
{
    if constexpr (Identified<T>)
        return mergedById(three, place);
    else
        return mergedInOrder(three, place);
}

template<Described T>
void Merger::mergeMembers(
    T &result,
    const Three<T> &three,
    const MergedPlace &place,
    const QList<QLatin1StringView> &apart)
{
    const auto mergeMember = [&]<typename Value>(const Field<T, Value> &field) {
        const QLatin1StringView name(field.name);
        if (apart.contains(name))
            return;
        const auto member = field.member;
        result.*member = merged<Value>(
            {three.base.*member, three.ours.*member, three.theirs.*member}, place.member(name));
    };
    std::apply([&](const auto &...field) { (mergeMember(field), ...); }, Fields<T>::all);
}

template<Identified T>
const T *findById(const QList<T> &list, const QString &id)
{
    const auto found = std::ranges::find(list, id, &T::id);
    return found == list.end() ? nullptr : &*found;
}

template<Identified T>
QStringList idsOf(const QList<T> &list)
{
    QStringList ids;
    for (const T &value : list)
        ids << value.id;
    return ids;
}

// Nothing if one side deleted it and the other left it as it was.
template<Identified T>
std::optional<T> Merger::mergedElement(
    const Three<const T *> &three, const QString &id, const MergedPlace &place)
{
    const auto [base, ours, theirs] = three;
    if (ours && theirs) {
        T none;
        none.id = id;
        return merged<T>({base ? *base : none, *ours, *theirs}, place);
    }
    const T *left = ours ? ours : theirs;
    if (left && base && *left == *base)
        return {};
    if (left && base)
        add(Conflict::Kind::DeletedAndEdited,
            place,
            textOf(*base),
            ours ? textOf(*ours) : QString(),
            theirs ? textOf(*theirs) : QString());
    return left ? std::optional(*left) : std::nullopt;
}

template<Identified T>
QList<T> Merger::mergedById(const Three<QList<T>> &three, const MergedPlace &place)
{
    QStringList ids = idsOf(three.ours) + idsOf(three.theirs);
    ids.removeDuplicates();
    QHash<QString, T> alive;
    for (const QString &id : std::as_const(ids)) {
        const std::optional<T> element = mergedElement<T>(
            {findById(three.base, id), findById(three.ours, id), findById(three.theirs, id)},
            id,
            place.within(id));
        if (element)
            alive.insert(id, *element);
    }
    const auto aliveOf = [&](const QList<T> &list) {
        QStringList left = idsOf(list);
        left.removeIf([&](const QString &id) { return !alive.contains(id); });
        return left;
    };
    const MergedOrder order
        = mergeOrder(aliveOf(three.base), aliveOf(three.ours), aliveOf(three.theirs));
    for (const QString &id : order.movedTwice)
        add(Conflict::Kind::MovedTwice, place.within(id), {}, textOf(alive.value(id)), {});
    QList<T> result;
    for (const QString &id : order.ids)
        result << alive.value(id);
    return result;
}

// Values without ids, by where they stand.
template<typename T>
QList<T> Merger::mergedInOrder(const Three<QList<T>> &three, const MergedPlace &place)
{
    ValueNumbers<T> numbers;
    const QList<int> base = numbers.of(three.base);
    const QList<int> ours = numbers.of(three.ours);
    QList<T> result;
    for (const Stretch &stretch : stretches(base, ours, numbers.of(three.theirs))) {
        const auto part = [](const QList<T> &list, Range range) {
            return list.sliced(range.from, range.end - range.from);
        };
        result += mergedStretch<T>(
            {part(three.base, stretch.base),
             part(three.ours, stretch.ours),
             part(three.theirs, stretch.theirs)},
            place);
    }
    return result;
}

template<typename T>
QList<T> Merger::mergedStretch(const Three<QList<T>> &three, const MergedPlace &place)
{
    const auto &[base, ours, theirs] = three;
    if (ours == theirs || theirs == base)
        return ours;
    if (ours == base)
        return theirs;
    if (base.isEmpty()) {
        QList<T> others = theirs;
        others.removeIf([&](const T &value) { return ours.contains(value); });
        return textOf(ours) < textOf(theirs) ? ours + others : others + ours;
    }
    QList<T> result = ours;
    if (base.size() == ours.size() && base.size() == theirs.size()) {
        for (qsizetype i = 0; i < base.size(); ++i)
            result[i]
                = merged<T>({base.at(i), ours.at(i), theirs.at(i)}, place.within(QString::number(i)));
    } else {
        add(Conflict::Kind::List, place, textOf(base), textOf(ours), textOf(theirs));
    }
    return result;
}

} // namespace rapporteur
