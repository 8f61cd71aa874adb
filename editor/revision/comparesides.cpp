// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparer.h"
#include "seating.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

// Who sits on another side than before has moved, and is compared with who they were.
void Comparer::walkDiffering(
    const QList<Side> &before, const QList<Side> &after, const ComparedPlace &place)
{
    const auto placeOf = [&](const QString &side, const QString &participant) {
        return place.element(side).within(u"participants"_s).element(participant);
    };
    const QHash<QString, QString> seating = seatingOf(before);
    QList<Side> seated = before;
    for (const Side &side : after) {
        for (const Participant &participant : side.participants) {
            const QString was = seating.value(participant.id, side.id);
            if (was == side.id)
                continue;
            reseat(seated, participant.id, after);
            const ComparedPlace now = placeOf(side.id, participant.id);
            add(
                {.kind = ChangeKind::Moved,
                 .area = now.area,
                 .place = now.path,
                 .id = now.id,
                 .from = placeOf(was, participant.id).path,
                 .along = {},
                 .words = {{Piece::Kind::Same, textOf(participant)}}});
        }
    }
    walkById(seated, after, place);
}

} // namespace rapporteur
