// SPDX-License-Identifier: GPL-3.0-or-later
#include "printeddate.h"

#include "languagetag.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Era
{
    QDate from;
    QStringView name;
};

const std::array eras{
    Era{.from = QDate(2019, 5, 1), .name = u"令和"},
    Era{.from = QDate(1989, 1, 8), .name = u"平成"},
    Era{.from = QDate(1926, 12, 25), .name = u"昭和"},
    Era{.from = QDate(1912, 7, 30), .name = u"大正"},
    Era{.from = QDate(1868, 1, 25), .name = u"明治"},
};

const QDate gregorianInJapan(1873, 1, 1);

} // namespace

QString wareki(QDate date)
{
    const QString day = u"%1月%2日"_s.arg(date.month()).arg(date.day());
    if (date < gregorianInJapan)
        return u"%1年%2"_s.arg(date.year()).arg(day);
    const Era &era = *std::ranges::find_if(eras, [date](const Era &row) {
        return row.from <= date;
    });
    const int year = date.year() - era.from.year() + 1;
    return era.name.toString() + (year == 1 ? u"元"_s : QString::number(year)) + u'年' + day;
}

QString printedDate(QDate date, const HouseProfile &profile)
{
    if (!date.isValid())
        return {};
    return profile.dateForm == "wareki"_L1
               ? wareki(date)
               : localeOf(profile.language).toString(date, profile.dateForm);
}

QString printedMoment(const Moment &moment, const HouseProfile &profile)
{
    if (moment.isEmpty() || !moment.time.isValid() || profile.dateTimeForm.isEmpty())
        return printedDate(moment.date, profile);
    // in UTC so that no rule of the machine's own zone can move the wall time
    return localeOf(profile.language)
        .toString(QDateTime(moment.date, moment.time, QTimeZone::UTC), profile.dateTimeForm);
}

} // namespace rapporteur
