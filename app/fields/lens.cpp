// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

template<typename List>
auto *addressOf(List &list)
{
    return &list;
}

} // namespace

Lens<Readout> wholeReadout()
{
    return {
        .path = {},
        .label = {},
        .get = [](const Readout &readout) { return readout; },
        .set = [](Readout &readout, const Readout &value) { readout = value; },
    };
}

Lens<Edition> shownEdition(const Readout &readout)
{
    const QString id = readout.editions.isEmpty() ? QString() : readout.editions.first().id;
    return {
        .path = u"editions/"_s + id,
        .label = {},
        .get = [](const Readout &from) { return from.editions.value(0); },
        .set =
            [](Readout &to, const Edition &value) {
                if (to.editions.isEmpty())
                    to.editions.append(value);
                else
                    to.editions.first() = value;
            },
    };
}

Lens<Event> eventLens(const QString &id)
{
    return element<Event>(u"events/"_s + id, id, [](auto &readout) {
        return QList{addressOf(readout.events)};
    });
}

Lens<Side> sideLens(const QString &id)
{
    return element<Side>(u"sides/"_s + id, id, [](auto &readout) {
        return QList{addressOf(readout.sides)};
    });
}

Lens<Participant> participantLens(const QString &id)
{
    return element<Participant>(u"participants/"_s + id, id, [](auto &readout) {
        QList<decltype(addressOf(readout.sides.first().participants))> lists;
        for (auto &side : readout.sides)
            lists.append(&side.participants);
        return lists;
    });
}

Lens<Photo> photoLens(const QString &id)
{
    return element<Photo>(u"photos/"_s + id, id, [](auto &readout) {
        QList<decltype(addressOf(readout.editions.first().photos))> lists;
        for (auto &edition : readout.editions)
            lists.append(&edition.photos);
        return lists;
    });
}

} // namespace rapporteur
