// SPDX-License-Identifier: GPL-3.0-or-later
#include "dateclaims.h"
#include "finders.h"
#include "message.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur::finders {

namespace {

// A date without a year may be meant of last year or next, if it is no further than this from the
// release.
constexpr qint64 farthestDays = 240;

// The days that a claim can be about.
QList<QDate> candidates(const DateClaim &claim, QDate release)
{
    if (claim.year)
        return {QDate(*claim.year, claim.month, claim.day)};
    QList<QDate> days;
    for (const int years : {-1, 0, 1}) {
        const QDate day(release.year() + years, claim.month, claim.day);
        if (release.isValid() && day.isValid() && std::abs(release.daysTo(day)) <= farthestDays)
            days.append(day);
    }
    return days;
}

bool fits(const DateClaim &claim, const QList<QDate> &days)
{
    return days.isEmpty() || std::ranges::any_of(days, [&](QDate day) {
               return day.dayOfWeek() == claim.weekday;
           });
}

QString message(const DateClaim &claim, const QList<QDate> &days, const QString &language)
{
    if (!days.front().isValid())
        return Check::tr("“%1”: there is no such day. Correct the date.").arg(claim.words);
    return Check::tr(
               "“%1”: %2 falls on a different day, %3. Correct the date or the day of the week.")
        .arg(
            claim.words,
            days.front().toString(Qt::ISODate),
            QLocale(language).standaloneDayName(days.front().dayOfWeek()));
}

// The day of the week that belongs to the date, if there is but one date that can be meant.
std::optional<Repair> rightWeekday(
    const DateClaim &claim, const QList<QDate> &days, const DateClaimReader &reader)
{
    if (days.size() != 1 || !days.front().isValid())
        return std::nullopt;
    const QString name = reader.renamed(claim, days.front().dayOfWeek());
    if (name.isEmpty())
        return std::nullopt;
    return Repair{claim.weekdayAt, claim.weekdayWords, name};
}

} // namespace

Findings dateWeekday(const Subject &subject)
{
    Findings found;
    QHash<QString, DateClaimReader> readers;
    for (const Passage &passage : subject.prose) {
        auto reader = readers.find(passage.language);
        if (reader == readers.end())
            reader = readers.insert(passage.language, DateClaimReader(passage.language));
        for (const DateClaim &claim : reader->claims(passage.text)) {
            const QList<QDate> days = candidates(claim, subject.readout.release.date);
            if (!fits(claim, days))
                found.append(
                    {passage.place,
                     message(claim, days, passage.language),
                     rightWeekday(claim, days, *reader)});
        }
    }
    return found;
}

} // namespace rapporteur::finders
