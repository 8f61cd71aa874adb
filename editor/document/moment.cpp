// SPDX-License-Identifier: GPL-3.0-or-later
#include "moment.h"

#include <QTimeZone>

namespace rapporteur {

namespace {

QTimeZone zoneNamed(const QString &name)
{
    const QByteArray id = name.toLatin1();
    const bool isOffset = name.startsWith(u'+') || name.startsWith(u'-');
    return QTimeZone(isOffset ? "UTC" + id : id);
}

} // namespace

Moment withUtc(Moment moment)
{
    moment.utc = {};
    if (!moment.date.isValid() || !moment.time.isValid() || moment.zone.isEmpty())
        return moment;
    const QTimeZone zone = zoneNamed(moment.zone);
    if (!zone.isValid())
        return moment;
    const QDateTime
        wall(moment.date, moment.time, zone, QDateTime::TransitionResolution::RelativeToBefore);
    moment.utc = wall.toUTC();
    return moment;
}

} // namespace rapporteur
