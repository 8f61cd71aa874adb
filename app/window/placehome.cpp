// SPDX-License-Identifier: GPL-3.0-or-later
#include "placehome.h"

#include "blockpath.h"
#include "editions.h"
#include "walk.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Prefix
{
    QLatin1StringView path;
    PaneKind pane;
};

constexpr std::array prefixes{
    Prefix{"events/"_L1, PaneKind::Events},
    Prefix{"sides/"_L1, PaneKind::Participants},
    Prefix{"participants/"_L1, PaneKind::Participants},
    Prefix{"leftOver/"_L1, PaneKind::LeftOver},
};

// Members of an edition that are not in the release pane.
constexpr std::array members{
    Prefix{"photos"_L1, PaneKind::Photos},
    Prefix{"attachmentsTitle"_L1, PaneKind::Notes},
    Prefix{"attachments"_L1, PaneKind::Notes},
    Prefix{"relatedLinks"_L1, PaneKind::Notes},
    Prefix{"contacts"_L1, PaneKind::Notes},
    Prefix{"signature"_L1, PaneKind::Notes},
    Prefix{"endMark"_L1, PaneKind::Notes},
    Prefix{"backLink"_L1, PaneKind::Notes},
    Prefix{"updatedLine"_L1, PaneKind::Notes},
};

// The pane of the event, side, participant or photo that has this id.
std::optional<PaneKind> paneOfId(const QString &id, const Readout &readout)
{
    const auto has = [&id](const auto &list) {
        return std::ranges::any_of(list, [&id](const auto &element) { return element.id == id; });
    };
    const auto seats = [&has](const Side &side) { return has(side.participants); };
    const auto shows = [&has](const Edition &edition) { return has(edition.photos); };
    if (has(readout.events))
        return PaneKind::Events;
    if (has(readout.sides) || std::ranges::any_of(readout.sides, seats))
        return PaneKind::Participants;
    if (std::ranges::any_of(readout.editions, shows))
        return PaneKind::Photos;
    return {};
}

bool holds(const Flow &flow, const QString &id)
{
    return !pathOf(flow, id).isEmpty();
}

} // namespace

PaneKind paneFor(const Place &place, const Session &session)
{
    const auto prefix = std::ranges::find_if(prefixes, [&](const Prefix &row) {
        return place.field.startsWith(row.path);
    });
    if (prefix != prefixes.end())
        return prefix->pane;
    const auto member = std::ranges::find(members, place.field.section(u'/', 2, 2), &Prefix::path);
    if (member != members.end())
        return member->pane;
    if (const auto kind = paneOfId(place.field, session.readout()))
        return *kind;
    const Edition &edition = editionFor(session.readout(), session.edition());
    const QString block = place.field.section(u'/', 0, 0); // the rest names its property
    if (holds(edition.lead, block))
        return PaneKind::Lead;
    if (holds(edition.body, block))
        return PaneKind::Agenda;
    return PaneKind::Release;
}

QString editionOf(const Place &place, const Session &session)
{
    if (!place.edition.isEmpty())
        return place.edition;
    if (place.field.startsWith("editions/"_L1))
        return place.field.section(u'/', 1, 1);
    const Readout &readout = session.readout();
    const QString block = place.field.section(u'/', 0, 0);
    const auto isHere = [&](const Edition &edition) { return findBlock(edition, block); };
    if (isHere(editionFor(readout, session.edition())))
        return session.edition();
    const auto other = std::ranges::find_if(readout.editions, isHere);
    return other == readout.editions.end() ? session.edition() : other->id;
}

} // namespace rapporteur
