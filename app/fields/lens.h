// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <algorithm>
#include <functional>

namespace rapporteur {

// A way to one value in the readout: where it lies, what its edits are called, how it is read and
// written. Reading what is not there gives a default value; writing to it does nothing.
template<typename T>
struct Lens
{
    QString path;  // as Place has it
    QString label; // "Edit title"
    std::function<T(const Readout &)> get;
    std::function<void(Readout &, const T &)> set;
};

// The value behind a member of what `lens` leads to.
template<typename Owner, typename T>
Lens<T> member(const Lens<Owner> &lens, const char *name, const QString &label, T Owner::*field)
{
    return {
        .path = lens.path.isEmpty() ? QLatin1StringView(name)
                                    : lens.path + u'/' + QLatin1StringView(name),
        .label = label,
        .get = [lens, field](const Readout &readout) { return lens.get(readout).*field; },
        .set =
            [lens, field](Readout &readout, const T &value) {
                Owner owner = lens.get(readout);
                owner.*field = value;
                lens.set(readout, owner);
            },
    };
}

// The element at this place of a list.
template<typename T>
Lens<T> at(const Lens<QList<T>> &list, qsizetype index)
{
    return {
        .path = list.path + u'/' + QString::number(index),
        .label = list.label,
        .get = [list, index](const Readout &readout) { return list.get(readout).value(index); },
        .set =
            [list, index](Readout &readout, const T &value) {
                QList<T> elements = list.get(readout);
                if (index < elements.size())
                    elements[index] = value;
                list.set(readout, elements);
            },
    };
}

// A value that may be missing, as one that is empty then.
template<typename T>
Lens<T> orEmpty(const Lens<std::optional<T>> &lens)
{
    return {
        .path = lens.path,
        .label = lens.label,
        .get = [lens](const Readout &readout) { return lens.get(readout).value_or(T()); },
        .set =
            [lens](Readout &readout, const T &value) {
                lens.set(readout, value == T() ? std::nullopt : std::optional(value));
            },
    };
}

// The element with this id of a list that `listOf(readout)` gives, wherever it stands in the list.
template<typename Element, typename ListOf>
Lens<Element> element(const QString &path, const QString &id, const ListOf &listOf)
{
    return {
        .path = path,
        .label = {},
        .get =
            [=](const Readout &readout) {
                for (const auto *list : listOf(readout)) {
                    const auto found = std::ranges::find(*list, id, &Element::id);
                    if (found != list->end())
                        return *found;
                }
                return Element();
            },
        .set =
            [=](Readout &readout, const Element &value) {
                for (auto *list : listOf(readout)) {
                    const auto found = std::ranges::find(*list, id, &Element::id);
                    if (found != list->end())
                        *found = value;
                }
            },
    };
}

// The readout as a whole; its members' paths are their names.
Lens<Readout> wholeReadout();

Lens<Edition> editionLens(const QString &id);
// The one that the panes show.
Lens<Edition> shownEdition(const Session &session);

Lens<Event> eventLens(const QString &id);
Lens<Side> sideLens(const QString &id);
Lens<Participant> participantLens(const QString &id);
Lens<Photo> photoLens(const QString &edition, const QString &id);

} // namespace rapporteur
