// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"
#include "lens.h"
#include "session.h"

namespace rapporteur {

// Adds a row for date, time of day and zone, with the weekday that the date falls on: a wrong
// weekday is the mistake that readers notice first.
// UTC stands beside it, as it follows from the zone.
void addMoment(Form *form, Session &session, const Lens<Moment> &lens, const QString &dateLabel);

// Adds a field for a time zone by its IANA name.
void addZone(
    Form *form,
    Session &session,
    const Lens<QString> &lens,
    const QString &label,
    const QString &help);

} // namespace rapporteur
