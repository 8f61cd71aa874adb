// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"

#include "eventfinder.h"
#include "ids.h"
#include "peoplefinder.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// The opening words of the text, wherever they stand: lead, first item, wrapped text.
QString openingOf(const QList<Block> &blocks)
{
    for (const Block &block : blocks) {
        if (block.kind == BlockKind::Heading)
            continue;
        if (!block.text.isEmpty() && block.kind != BlockKind::Wrapped)
            return block.text.plain;
        if (const QString inside = openingOf(block.children); !inside.isEmpty())
            return inside;
    }
    return {};
}

void setIds(Readout &readout)
{
    IdSource ids;
    for (Event &event : readout.events)
        event.id = ids.fresh("ev"_L1);
    for (Side &side : readout.sides) {
        side.id = ids.fresh("s"_L1);
        for (Participant &participant : side.participants)
            participant.id = ids.fresh("pa"_L1);
    }
}

} // namespace

Draft withFacts(Draft draft)
{
    const QString opening = openingOf(draft.edition.lead + draft.edition.body)
                                .replace(QChar::Nbsp, u' ');
    draft.readout.sides = findSides(opening);
    draft.readout.events = findEvents(
        {.title = draft.edition.title,
         .lead = opening,
         .language = draft.language,
         .release = draft.readout.release.date});
    setIds(draft.readout);
    return draft;
}

} // namespace rapporteur
