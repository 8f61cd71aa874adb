// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare.h"
#include "difference.h"
#include "sequence.h"
#include "valuewords.h"

#include <algorithm>

namespace rapporteur {

// Of what is not words, only the whole says what changed: a date, a number, a kind.
template<typename T>
concept HasWords = std::same_as<T, QString> || std::same_as<T, Duration>
                   || std::same_as<T, PersonName>;

// Where in a readout two values stand that are compared.
struct ComparedPlace
{
    QString path;
    QString id; // of the innermost thing that has one
    ChangeArea area = ChangeArea::Facts;
    bool isProse = true; // its words are compared one by one

    ComparedPlace within(const QString &step) const
    {
        return {path.isEmpty() ? step : path + u'/' + step, id, area, isProse};
    }
    ComparedPlace element(const QString &elementId) const
    {
        ComparedPlace place = within(elementId);
        place.id = elementId;
        return place;
    }
    // a member of a value: some say what kind of change it is
    ComparedPlace member(QLatin1StringView name) const;
    // what comes, goes and moves in prose is its structure
    ComparedPlace asList() const;
};

// Walks two readouts, with equal ids for what is the same, along the tables of their members.
class Comparer
{
public:
    Comparison compare(const Readout &before, const Readout &after);

private:
    template<typename T>
    void walk(const T &before, const T &after, const ComparedPlace &place)
    {
        if (before != after)
            walkDiffering(before, after, place);
    }

    template<typename T>
    void walkDiffering(const T &before, const T &after, const ComparedPlace &place);
    template<typename T>
    void walkDiffering(
        const std::optional<T> &before, const std::optional<T> &after, const ComparedPlace &place);
    template<typename T>
    void walkDiffering(const QList<T> &before, const QList<T> &after, const ComparedPlace &place);
    void walkDiffering(const Text &before, const Text &after, const ComparedPlace &place);
    void walkDiffering(const Edition &before, const Edition &after, const ComparedPlace &place);
    void walkDiffering(
        const QList<Side> &before, const QList<Side> &after, const ComparedPlace &place);

    template<Described T>
    void walkMembers(
        const T &before,
        const T &after,
        const ComparedPlace &place,
        const QList<QLatin1StringView> &apart = {});
    template<Identified T>
    void walkById(const QList<T> &before, const QList<T> &after, const ComparedPlace &place);
    template<typename T>
    void walkInOrder(const QList<T> &before, const QList<T> &after, const ComparedPlace &place);

    void addEdited(const QString &before, const QString &after, const ComparedPlace &place);
    void add(ChangeKind kind, const QString &words, const ComparedPlace &place);
    void add(Change change);

    friend class FlowComparer;
    Comparison m_comparison;
};

// Compares the prose of one edition, where blocks may move between lists.
void compareFlows(
    Comparer &comparer, const Edition &before, const Edition &after, const ComparedPlace &place);

template<typename T>
void Comparer::walkDiffering(const T &before, const T &after, const ComparedPlace &place)
{
    if constexpr (Described<T> && !Unit<T>) {
        walkMembers(before, after, place);
    } else {
        ComparedPlace at = place;
        at.isProse = place.isProse && HasWords<T>;
        addEdited(textOf(before), textOf(after), at);
    }
}

template<typename T>
void Comparer::walkDiffering(
    const std::optional<T> &before, const std::optional<T> &after, const ComparedPlace &place)
{
    if (before && after)
        walk(*before, *after, place);
    else
        add(before ? ChangeKind::Deleted : ChangeKind::Inserted,
            textOf(before ? *before : *after),
            place);
}

template<typename T>
void Comparer::walkDiffering(
    const QList<T> &before, const QList<T> &after, const ComparedPlace &place)
{
    if constexpr (Identified<T>)
        walkById(before, after, place);
    else
        walkInOrder(before, after, place);
}

template<Described T>
void Comparer::walkMembers(
    const T &before,
    const T &after,
    const ComparedPlace &place,
    const QList<QLatin1StringView> &apart)
{
    const auto walkMember = [&](const auto &field) {
        const QLatin1StringView name(field.name);
        if (!apart.contains(name))
            walk(before.*(field.member), after.*(field.member), place.member(name));
    };
    std::apply([&](const auto &...field) { (walkMember(field), ...); }, Fields<T>::all);
}

template<Identified T>
void Comparer::walkById(const QList<T> &before, const QList<T> &after, const ComparedPlace &place)
{
    const auto placeIn = [](const QList<T> &list, const QString &id) {
        return int(std::ranges::find(list, id, &T::id) - list.begin());
    };
    for (const T &value : before) {
        if (placeIn(after, value.id) == after.size())
            add(ChangeKind::Deleted, textOf(value), place.element(value.id).asList());
    }
    QList<int> order;
    for (const T &value : after) {
        if (const int old = placeIn(before, value.id); old < before.size())
            order << old;
    }
    const QList<bool> stays = stayingInOrder(order);
    qsizetype kept = 0;
    for (const T &value : after) {
        const int old = placeIn(before, value.id);
        const ComparedPlace at = place.element(value.id);
        if (old == before.size()) {
            add(ChangeKind::Inserted, textOf(value), at.asList());
            continue;
        }
        if (!stays.at(kept++))
            add(ChangeKind::Moved, textOf(value), at.asList());
        walk(before.at(old), value, at);
    }
}

template<typename T>
void Comparer::walkInOrder(const QList<T> &before, const QList<T> &after, const ComparedPlace &place)
{
    ValueNumbers<T> numbers;
    const QList<int> old = numbers.of(before);
    for (const Hunk &hunk : difference(old, numbers.of(after))) {
        const int both = std::min(hunk.beforeCount, hunk.afterCount);
        for (int i = 0; i < both; ++i)
            walk(
                before.at(hunk.beforeFrom + i),
                after.at(hunk.afterFrom + i),
                place.within(QString::number(hunk.afterFrom + i)));
        for (int i = both; i < hunk.beforeCount; ++i)
            add(ChangeKind::Deleted,
                textOf(before.at(hunk.beforeFrom + i)),
                place.within(QString::number(hunk.beforeFrom + i)));
        for (int i = both; i < hunk.afterCount; ++i)
            add(ChangeKind::Inserted,
                textOf(after.at(hunk.afterFrom + i)),
                place.within(QString::number(hunk.afterFrom + i)));
    }
}

} // namespace rapporteur
