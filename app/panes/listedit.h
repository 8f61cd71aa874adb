// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowedit.h"

#include <algorithm>

// Changes to lists whose elements have an id.
namespace rapporteur {

template<typename T>
qsizetype indexById(const QList<T> &list, const QString &id)
{
    const auto found = std::ranges::find(list, id, &T::id);
    return found == list.end() ? -1 : found - list.begin();
}

template<typename T>
void insertAfter(QList<T> &list, const QString &id, const T &element)
{
    const qsizetype index = indexById(list, id);
    list.insert(index < 0 ? list.size() : index + 1, element);
}

template<typename T>
bool removeById(QList<T> &list, const QString &id)
{
    return list.removeIf([&](const T &element) { return element.id == id; }) > 0;
}

template<typename T>
bool moveById(QList<T> &list, const QString &id, Step step)
{
    const qsizetype index = indexById(list, id);
    const qsizetype other = index + (step == Step::Back ? -1 : 1);
    if (index < 0 || other < 0 || other >= list.size())
        return false;
    list.swapItemsAt(index, other);
    return true;
}

// Puts the element before the one with the other id; where there is none, at the end.
template<typename T>
void placeById(QList<T> &list, const QString &id, const QString &before)
{
    const qsizetype from = indexById(list, id);
    if (from < 0 || id == before)
        return;
    const T element = list.takeAt(from);
    const qsizetype to = indexById(list, before);
    list.insert(to < 0 ? list.size() : to, element);
}

} // namespace rapporteur
