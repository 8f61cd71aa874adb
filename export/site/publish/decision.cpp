// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QTimeZone zoneOf(const Moment &moment)
{
    const QByteArray id = moment.zone.toLatin1();
    const bool isOffset = moment.zone.startsWith(u'+') || moment.zone.startsWith(u'-');
    return QTimeZone(isOffset ? "UTC" + id : id);
}

// The wall time and its two readings, if a clock change skips or repeats it.
std::optional<QString> doubt(const Moment &moment)
{
    const QTimeZone zone = zoneOf(moment);
    if (!moment.date.isValid() || !moment.time.isValid() || !zone.isValid())
        return std::nullopt;
    const auto reading = [&](QDateTime::TransitionResolution resolution) {
        return QDateTime(moment.date, moment.time, zone, resolution).toUTC();
    };
    const QDateTime before = reading(QDateTime::TransitionResolution::RelativeToBefore);
    const QDateTime after = reading(QDateTime::TransitionResolution::RelativeToAfter);
    if (before == after)
        return std::nullopt;
    return u"%1 %2 %3 = %4 / %5"_s.arg(
        moment.date.toString(Qt::ISODate),
        moment.time.toString(u"HH:mm"),
        moment.zone,
        std::min(before, after).toString(Qt::ISODate),
        std::max(before, after).toString(Qt::ISODate));
}

std::optional<QDateTime> pointOf(const std::optional<Moment> &moment, const QTimeZone &zone)
{
    if (!moment || moment->isEmpty())
        return std::nullopt;
    return moment->utc.isValid() ? moment->utc : moment->date.startOfDay(zone).toUTC();
}

struct Times
{
    PublishRefusal refusal; // that holds before `due`, or for good if there is none
    std::optional<QDateTime> due;
};

Times timesOf(const ApprovedText &text, const DecisionRules &rules)
{
    if (rules.embargoedToo)
        return {.refusal = {}, .due = text.approved};
    const std::optional<Moment> &embargo = text.content.embargo;
    const std::optional<Moment> &schedule = text.schedule ? text.schedule : text.content.publishAt;
    for (const std::optional<Moment> &moment : {embargo, schedule}) {
        if (const auto readings = moment ? doubt(*moment) : std::nullopt)
            return {.refusal = {Guard::ClockChange, *readings}, .due = {}};
    }
    Times times{.refusal = {Guard::NotApproved, {}}, .due = text.approved};
    const auto later = [&](const std::optional<Moment> &moment, Guard guard) {
        const std::optional<QDateTime> point = pointOf(moment, rules.zone);
        if (point && *point > *times.due)
            times = {.refusal = {guard, point->toString(Qt::ISODate)}, .due = point};
    };
    later(schedule, Guard::Schedule);
    later(embargo, Guard::Embargo);
    return times;
}

} // namespace

ReleaseDecision decide(const ApprovedTexts &approved, const DecisionRules &rules)
{
    ReleaseDecision decision;
    decision.refusal = {Guard::NotApproved, approved.missing};
    PublishRefusal newest;
    if (!approved.missing.isEmpty())
        newest = decision.refusal;
    for (const ApprovedText &text : approved.texts) {
        const Times times = timesOf(text, rules);
        if (times.due && *times.due <= rules.asOf) {
            decision.text = text;
            decision.since = times.due;
            decision.newer = newest;
            decision.refusal = {};
            return decision;
        }
        if (&text == &approved.texts.front())
            decision.refusal = times.refusal;
        if (newest.guard == Guard::None)
            newest = times.refusal;
        if (times.due && (!decision.until || *times.due < *decision.until))
            decision.until = times.due;
    }
    return decision;
}

} // namespace rapporteur
