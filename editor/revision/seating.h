// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people.h"

#include <QHash>

namespace rapporteur {

// The id of the side of each participant, by their own.
QHash<QString, QString> seatingOf(const QList<Side> &sides);

// The participant with this id, or nullptr.
const Participant *findParticipant(const QList<Side> &sides, const QString &id);

// Puts a participant of `sides` where `like` has them: into that side, which is made if there is
// none, behind whom they follow there.
void reseat(QList<Side> &sides, const QString &participant, const QList<Side> &like);

} // namespace rapporteur
