// SPDX-License-Identifier: GPL-3.0-or-later
#include "datereader.h"

#include "monthnames.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// The parts of a date by the names of their groups; every repetition is bounded.
const QString clockPattern
    = u"(?:[T ,]{1,2}(?:at "
      u")?(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d{1,9})?)?"
      " ?(?<half>[ap]\\.?m\\.?(?![a-z]))?(?: ?(?<zone>Z(?!\\w)|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)?"_s;
const QString weekdayPattern = u"(?:\\p{L}{2,12}\\.?, )?"_s;
const QString monthPattern = u"(?<name>\\p{L}{3,12})\\.?"_s;

enum class Order { Named, YearFirst, Era, YearLast };

QRegularExpression compiled(const QString &pattern)
{
    return QRegularExpression(
        pattern,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

struct CompiledForm
{
    Order order;
    QRegularExpression expression;
};

const QList<CompiledForm> &forms()
{
    static const QList<CompiledForm> all{
        {Order::YearFirst,
         compiled(
             u"(?<!\\d)(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})(?!\\d)"_s
             + clockPattern)},
        {Order::YearFirst,
         compiled(
             u"(?<!\\d)(?<year>\\d{4})\\. ?(?<month>\\d{1,2})\\. ?(?<day>\\d{1,2})\\.?(?:\\(\\p{L}\\))?"_s)},
        {Order::YearFirst,
         compiled(
             u"(?<!\\d)(?<year>\\d{4})[年년] ?(?<month>\\d{1,2})[月월] ?(?<day>\\d{1,2})[日일]"_s)},
        {Order::Era,
         compiled(
             u"(?<era>令和|平成|昭和)(?<year>\\d{1,2}|元)年(?<month>\\d{1,2})月(?<day>\\d{1,2})日"_s)},
        {Order::Named,
         compiled(
             weekdayPattern + u"(?<!\\d)(?<day>\\d{1,2})\\.? (?:de )?"_s + monthPattern
             + u" (?:de )?(?<year>\\d{4})(?!\\d)"_s + clockPattern)},
        {Order::Named,
         compiled(
             weekdayPattern + monthPattern
             + u" (?<day>\\d{1,2})(?:st|nd|rd|th)?, (?<year>\\d{4})(?!\\d)"_s + clockPattern)},
        {Order::YearLast,
         compiled(
             u"(?<!\\d)(?<a>\\d{1,2})[/.](?<b>\\d{1,2})[/.](?<year>\\d{4})(?!\\d)"_s
             + clockPattern)},
    };
    return all;
}

struct Era
{
    QStringView name;
    int before; // the year before its first
};

constexpr std::array eras{Era{u"令和", 2018}, Era{u"平成", 1988}, Era{u"昭和", 1925}};

int yearOf(const QRegularExpressionMatch &match)
{
    const QString word = match.captured(u"year");
    const int year = word == u"元" ? 1 : word.toInt();
    const auto era = std::ranges::find(eras, match.captured(u"era"), &Era::name);
    return era == eras.end() ? year : era->before + year;
}

// Korean offices and Americans put the month first, others the day; what no calendar has, nobody
// meant.
QDate yearLast(const QRegularExpressionMatch &match, const QString &language)
{
    const int a = match.captured(u"a").toInt();
    const int b = match.captured(u"b").toInt();
    const bool monthFirst = language == u"ko" || language == u"en-US";
    if (!monthFirst && language == u"en" && a <= 12 && b <= 12 && a != b)
        return {}; // could be either
    const QDate date = monthFirst ? QDate(yearOf(match), a, b) : QDate(yearOf(match), b, a);
    return date;
}

QDate dateOf(Order order, const QRegularExpressionMatch &match, const QString &language)
{
    if (order == Order::YearLast)
        return yearLast(match, language);
    const int month = order == Order::Named ? monthNamed(match.captured(u"name"), language)
                                            : match.captured(u"month").toInt();
    return QDate(yearOf(match), month, match.captured(u"day").toInt());
}

QTime timeOf(const QRegularExpressionMatch &match)
{
    if (!match.hasCaptured(u"hour"))
        return {};
    int hour = match.captured(u"hour").toInt();
    if (match.hasCaptured(u"half"))
        hour = hour % 12 + (match.captured(u"half").startsWith(u'p', Qt::CaseInsensitive) ? 12 : 0);
    return QTime(hour, match.captured(u"minute").toInt(), match.captured(u"second").toInt());
}

QString zoneOf(const QRegularExpressionMatch &match)
{
    QString zone = match.captured(u"zone");
    if (zone == u"Z" || zone == u"GMT" || zone == u"UTC")
        return u"+00:00"_s;
    if (zone.size() == 5)
        zone.insert(3, u':');
    return zone;
}

std::optional<FoundDate> readAs(const CompiledForm &form, QStringView text, const QString &language)
{
    for (const auto &match : form.expression.globalMatchView(text)) {
        const QDate date = dateOf(form.order, match, language);
        if (date.isValid())
            return FoundDate{
                withUtc({date, timeOf(match), zoneOf(match), {}}),
                match.capturedStart(),
                match.capturedLength()};
    }
    return std::nullopt;
}

// The day and month in the year that lies closest.
QDate nearest(int month, int day, QDate near)
{
    QDate best;
    for (const int year : {near.year() - 1, near.year(), near.year() + 1}) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best.isValid() || qAbs(date.daysTo(near)) < qAbs(best.daysTo(near))))
            best = date;
    }
    return best;
}

} // namespace

std::optional<FoundDate> findDate(QStringView text, const QString &language)
{
    const QString plain = text.toString().replace(QChar::Nbsp, u' ');
    std::optional<FoundDate> first;
    for (const CompiledForm &form : forms()) {
        const auto found = readAs(form, plain, language);
        if (found && (!first || found->from < first->from))
            first = found;
    }
    return first;
}

QDate findDay(QStringView text, const QString &language, QDate near)
{
    static const QRegularExpression named = compiled(
        u"^(?:on |today, )?(?:(?<day>\\d{1,2}) (?<name>\\p{L}{3,12})|(?<name2>\\p{L}{3,12}) (?<day2>\\d{1,2}))(?!\\d)"_s);
    static const QRegularExpression figures = compiled(
        u"^(?<month>\\d{1,2})[月월] ?(?<day>\\d{1,2})[日일]"_s);
    if (!near.isValid())
        return {};
    if (const auto match = figures.matchView(text); match.hasMatch())
        return nearest(match.captured(u"month").toInt(), match.captured(u"day").toInt(), near);
    const auto match = named.matchView(text);
    if (!match.hasMatch())
        return {};
    const QString name = match.captured(u"name") + match.captured(u"name2");
    const QString day = match.captured(u"day") + match.captured(u"day2");
    return nearest(monthNamed(name, language), day.toInt(), near);
}

} // namespace rapporteur
