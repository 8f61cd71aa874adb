// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"

#include <QList>

#include <optional>

namespace rapporteur {

struct Readout;

// A point in time that a readout waits for.
struct Appointment
{
    enum class Kind { Embargo, Publication };
    Kind kind;
    QDateTime at;  // UTC
    Moment moment; // as the office states it
    QString title;
    QString path; // of the readout
    bool operator==(const Appointment &) const = default;
};

// The appointments of one readout.
QList<Appointment> appointmentsOf(const Readout &readout, const QString &path);

// The wall time as the office states it, with its zone: "09:30 Asia/Tokyo"; without a time nothing.
QString wallTime(const Moment &moment);

// The day in the viewer's own zone, where the calendar shows it.
QDate dayOf(const Appointment &appointment);

} // namespace rapporteur
