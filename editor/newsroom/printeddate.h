// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"
#include "profile.h"

// Dates in the words of a house: its form, its language, never the machine's.
namespace rapporteur {

// Empty for an invalid date.
QString printedDate(QDate date, const HouseProfile &profile);

// With the time of day where the moment has one and the house prints it.
QString printedMoment(const Moment &moment, const HouseProfile &profile);

// "令和13年3月3日"; the first year of an era is 元年. Dates before 1873-01-01, when Japan took the
// Gregorian calendar, have no such form: they are given in the Western one.
QString wareki(QDate date);

} // namespace rapporteur
