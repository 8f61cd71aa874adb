// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"
#include "lens.h"
#include "session.h"

namespace rapporteur {

// Adds a row for date, time of day and zone, with the weekday that the date falls on: a wrong
// weekday is the mistake that readers notice first.
void addMoment(Form *form, Session &session, const Lens<Moment> &lens, const QString &dateLabel);

} // namespace rapporteur
