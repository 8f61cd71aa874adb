// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "place.h"
#include "session.h"

namespace rapporteur {

// What people call a place: "Agenda", "Photos: caption". `member` is the name of the text's member
// where the place does not hold it.
QString nameOfPlace(const Place &place, const Session &session, const QString &member = {});

} // namespace rapporteur
