// SPDX-License-Identifier: GPL-3.0-or-later
#include "isotime.h"

#include <QTimeZone>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr QDate firstDay = QDate::fromJulianDay(1'721'426); // 0001-01-01
constexpr QDate lastDay = QDate::fromJulianDay(5'373'484);  // 9999-12-31

struct Digits
{
    qsizetype at;
    qsizetype count;
};
constexpr Digits year{0, 4};
constexpr Digits month{5, 2};
constexpr Digits day{8, 2};
constexpr Digits hour{11, 2};
constexpr Digits minute{14, 2};
constexpr Digits second{17, 2};

const QString &blank()
{
    static const QString form = u"0000-00-00T00:00:00Z"_s;
    return form;
}

void put(QChar *text, Digits digits, int number)
{
    for (qsizetype i = digits.at + digits.count; i-- > digits.at; number /= 10)
        text[i] = QChar(u'0' + number % 10);
}

bool hasFourDigits(QDate date)
{
    return date >= firstDay && date <= lastDay;
}

void put(QChar *text, QDate date)
{
    const std::chrono::year_month_day parts(date.toStdSysDays());
    put(text, year, int(parts.year()));
    put(text, month, int(unsigned(parts.month())));
    put(text, day, int(unsigned(parts.day())));
}

// Of digits alone.
int numberIn(QStringView text, Digits digits)
{
    int number = 0;
    for (const QChar digit : text.sliced(digits.at, digits.count))
        number = 10 * number + (digit.unicode() - u'0');
    return number;
}

bool isFilledIn(QChar c, QChar inForm)
{
    return inForm == u'0' ? c >= u'0' && c <= u'9' : c == inForm;
}

} // namespace

// Qt takes a microsecond for either, and a log has many times.
QString isoDate(QDate date)
{
    if (!hasFourDigits(date))
        return date.toString(Qt::ISODate);
    QString text = blank().first(blank().indexOf(u'T'));
    put(text.data(), date);
    return text;
}

QString isoTime(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    const QDate date = utc.date();
    const QTime clock = utc.time();
    if (clock.msec() != 0)
        return utc.toString(Qt::ISODateWithMs);
    if (!utc.isValid() || !hasFourDigits(date))
        return utc.toString(Qt::ISODate);
    QString text = blank();
    put(text.data(), date);
    put(text.data(), hour, clock.hour());
    put(text.data(), minute, clock.minute());
    put(text.data(), second, clock.second());
    return text;
}

QDateTime timeFromIso(const QString &text)
{
    if (text.size() != blank().size()) {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        return text.endsWith(u'Z') && time.toString(Qt::ISODateWithMs) == text ? time : QDateTime();
    }
    if (!std::ranges::equal(text, blank(), isFilledIn))
        return {};
    const QDate date(numberIn(text, year), numberIn(text, month), numberIn(text, day));
    const QTime clock(numberIn(text, hour), numberIn(text, minute), numberIn(text, second));
    const bool isTime = date.isValid() && clock.isValid();
    return isTime ? QDateTime(date, clock, QTimeZone::UTC) : QDateTime();
}

} // namespace rapporteur
