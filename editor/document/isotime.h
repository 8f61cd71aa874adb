// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace rapporteur {

// 2031-03-04. Empty if it is invalid.
QString isoDate(QDate date);

// The time in UTC as files have it: 2031-03-04T17:00:00Z (ISO 8601), with milliseconds if it has
// any. Empty if it is invalid.
QString isoTime(const QDateTime &time);

// The time that is written so, its milliseconds even if they are 0; invalid for all else.
QDateTime timeFromIso(const QString &text);

} // namespace rapporteur
