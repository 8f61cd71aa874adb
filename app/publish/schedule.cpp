// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule.h"

#include "readout.h"

#include <QLocale>
#include <QTimeZone>

namespace rapporteur {

namespace {

QString titleOf(const Readout &readout, const QString &path)
{
    const QString title = readout.editions.isEmpty() ? QString() : readout.editions.front().title;
    return title.isEmpty() ? path.section(u'/', -1) : title;
}

} // namespace

QList<Appointment> appointmentsOf(const Readout &readout, const QString &path)
{
    QList<Appointment> found;
    const auto add = [&](Appointment::Kind kind, const std::optional<Moment> &moment) {
        if (!moment || moment->isEmpty())
            return;
        const QDateTime at = moment->utc.isValid() ? moment->utc
                                                   : moment->date.startOfDay(QTimeZone::UTC);
        found << Appointment{kind, at, *moment, titleOf(readout, path), path};
    };
    add(Appointment::Kind::Embargo, readout.embargo);
    add(Appointment::Kind::Publication, readout.publishAt);
    return found;
}

QString wallTime(const Moment &moment)
{
    if (!moment.time.isValid())
        return {};
    const QString time = QLocale().toString(moment.time, QLocale::ShortFormat);
    return moment.zone.isEmpty() ? time : time + u' ' + moment.zone;
}

QDate dayOf(const Appointment &appointment)
{
    return appointment.moment.time.isValid() ? appointment.at.toLocalTime().date()
                                             : appointment.moment.date;
}

} // namespace rapporteur
