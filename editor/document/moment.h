// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace rapporteur {

// A day, or a point in time as an office states it. Wall time, zone and UTC are all kept: the
// zone's rules may change between announcement and event, and then a person must decide which was
// meant.
struct Moment
{
    QDate date;
    QTime time;    // null: the day only
    QString zone;  // IANA name ("Asia/Tokyo") or UTC offset ("+09:00"); empty: not stated
    QDateTime utc; // invalid without time and zone
    bool operator==(const Moment &) const = default;
    bool isEmpty() const { return !date.isValid(); }
};

// Fills in `utc` from wall time and zone; a wall time that the zone skips or repeats takes the
// first one, as a clock that was not yet changed shows it. Without time or zone, or with an unknown
// zone, `utc` is invalid.
Moment withUtc(Moment moment);

} // namespace rapporteur
