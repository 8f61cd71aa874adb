// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinespot.h"

#include "blockpath.h"
#include "editions.h"
#include "placehome.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QString headingBefore(const Flow &text, qsizetype index)
{
    while (index >= 0 && text[index].kind != BlockKind::Heading)
        --index;
    return index < 0 ? QString() : text[index].id;
}

// The heading or wrapped text in which the block stands; empty: it stands before the first.
QString sectionOf(const QString &block, const Flow &body)
{
    QString section;
    const Flow *text = &body;
    for (const qsizetype index : pathOf(body, block)) {
        if (const QString heading = headingBefore(*text, index); !heading.isEmpty())
            section = heading;
        if ((*text)[index].kind == BlockKind::Wrapped)
            section = (*text)[index].id;
        text = &(*text)[index].children;
    }
    return section;
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

} // namespace rapporteur
