// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"

#include <optional>

namespace rapporteur {

// A date found in a text, with the time and zone printed behind it.
struct FoundDate
{
    Moment moment;
    qsizetype from = 0;
    qsizetype length = 0; // weekday and brackets around it included
    bool operator==(const FoundDate &) const = default;
};

// The first full date (day, month, year) in `text`, which is written in `language`: "January 14,
// 2019", "Thu, 10 Mar 2022 01:26:34 +0000" (RFC 5322), "2024-01-25T00:00:00.000+00:00" (ISO 8601),
// "2022/02/11", "令和13年3月3日", "2020.4.29.(수)". Figures with the year last are read in the
// language's usual order.
std::optional<FoundDate> findDate(QStringView text, const QString &language);

// A day without its year at the start of a sentence ("On January 14,", "3月3日"), in the year that
// brings it closest to `near`, which is usually the day of release.
QDate findDay(QStringView text, const QString &language, QDate near);

} // namespace rapporteur
