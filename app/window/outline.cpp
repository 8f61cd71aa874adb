// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline.h"

#include "editions.h"
#include "flowlabels.h"
#include "profile.h"
#include "walk.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

bool OutlineItem::operator==(const OutlineItem &) const = default;

namespace {

struct Outline
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Outline)
};

QList<OutlineItem> events(const Readout &readout)
{
    QList<OutlineItem> items;
    for (const Event &event : readout.events) {
        if (!event.name.isEmpty())
            items.append({event.name.text, PaneKind::Events, u"events/"_s + event.id, {}});
    }
    return items;
}

QList<OutlineItem> people(const Readout &readout)
{
    QList<OutlineItem> items;
    for (const Side &side : readout.sides) {
        const QString name = side.name.isEmpty() ? Outline::tr("Side without a name")
                                                 : side.name.text;
        OutlineItem item{name, PaneKind::Participants, u"sides/"_s + side.id, {}};
        for (const Participant &participant : side.participants) {
            const QString full = fullName(participant.name);
            item.children.append(
                {full.isEmpty() ? Outline::tr("Participant without a name") : full,
                 PaneKind::Participants,
                 u"participants/"_s + participant.id,
                 {}});
        }
        items.append(item);
    }
    return items;
}

QList<OutlineItem> photos(const Edition &edition)
{
    QList<OutlineItem> items;
    for (const Photo &photo : edition.photos) {
        const QString text = photo.caption.isEmpty() ? Outline::tr("Photo without a caption")
                                                     : photo.caption.plain;
        const QString place = u"editions/%1/photos/%2"_s.arg(edition.id, photo.id);
        items.append({text, PaneKind::Photos, place, {}});
    }
    return items;
}

// Sections, each under the section of the level above.
QList<OutlineItem> sections(const Readout &readout, const Edition &edition)
{
    const auto labels = labelsOf(edition.body, profileFor(readout.profile, edition.language));
    QList<OutlineItem> items;
    for (const Block &block : edition.body) {
        if (block.kind != BlockKind::Heading)
            continue;
        const QString title = block.text.isEmpty() ? Outline::tr("Section without a title")
                                                   : block.text.plain;
        QList<OutlineItem> *list = &items;
        for (int level = 1; level < block.level && !list->isEmpty(); ++level)
            list = &list->last().children;
        list->append(
            {(labels.value(block.id) + u' ' + title).trimmed(), PaneKind::Agenda, block.id, {}});
    }
    return items;
}

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

QList<OutlineItem> outlineOf(const Readout &readout, const QString &editionId)
{
    const Edition &edition = editionFor(readout, editionId);
    QList<OutlineItem> items;
    const auto add = [&](PaneKind kind, const QList<OutlineItem> &children) {
        items.append({paneName(kind), kind, {}, children});
    };
    add(PaneKind::Release, {});
    add(PaneKind::Events, events(readout));
    add(PaneKind::Participants, people(readout));
    add(PaneKind::Photos, photos(edition));
    add(PaneKind::Lead, {});
    add(PaneKind::Agenda, sections(readout, edition));
    add(PaneKind::Notes, {});
    if (!readout.leftOver.isEmpty())
        add(PaneKind::LeftOver, {});
    return items;
}

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

namespace {

// The heading under which the block stands in the body; empty: before the first.
QString sectionOf(const QString &block, const Flow &body)
{
    for (qsizetype i = pathOf(body, block).value(0); i >= 0; --i) {
        if (body[i].kind == BlockKind::Heading)
            return body[i].id;
    }
    return {};
}

// "participants/p1" for a path below it and for the bare id.
QString entryOf(const QStringList &steps, const QString &prefix)
{
    return steps.size() >= 2 ? steps[0] + u'/' + steps[1] : prefix + steps[0];
}

} // namespace

OutlineSpot outlineSpotOf(const Place &place, const Session &session)
{
    const Readout &readout = session.readout();
    const QStringList steps = place.field.split(u'/');
    const PaneKind pane = paneFor(place, session);
    switch (pane) {
    case PaneKind::Agenda:
        return {pane, sectionOf(steps[0], editionFor(readout, session.edition()).body)};
    case PaneKind::Events: return {pane, entryOf(steps, u"events/"_s)};
    case PaneKind::Participants: {
        const bool isSide = std::ranges::contains(readout.sides, place.field, &Side::id);
        return {pane, entryOf(steps, isSide ? u"sides/"_s : u"participants/"_s)};
    }
    case PaneKind::Photos: {
        const QString id = steps.size() > 3 ? steps[3] : steps[0];
        return {pane, u"editions/%1/photos/%2"_s.arg(session.edition(), id)};
    }
    default: return {pane, {}};
    }
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
