// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens.h"

#include "editions.h"

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

Lens<Edition> editionLens(const QString &id)
{
    return {
        .path = u"editions/"_s + id,
        .label = {},
        .get =
            [id](const Readout &from) {
                const Edition &edition = editionFor(from, id);
                return edition.id == id ? edition : Edition();
            },
        .set =
            [id](Readout &to, const Edition &value) {
                Edition &edition = editionFor(to, id);
                if (id.isEmpty() || edition.id == id)
                    edition = value;
            },
    };
}

Lens<Edition> shownEdition(const Session &session)
{
    return editionLens(session.edition());
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

Lens<Photo> photoLens(const QString &edition, const QString &id)
{
    const QString path = u"editions/%1/photos/%2"_s.arg(edition, id);
    return element<Photo>(path, id, [edition](auto &readout) {
        return QList{addressOf(editionFor(readout, edition).photos)};
    });
}

} // namespace rapporteur
