// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventfinder.h"

#include "datereader.h"
#include "durationreader.h"
#include "numberwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct KindWord
{
    Event::Kind kind;
    QStringView pattern;
};

// Where two words begin at the same place, the row above wins.
constexpr std::array kindWords{
    KindWord{Event::Kind::CourtesyCall, u"courtesy call|表敬|예방하"},
    KindWord{
        Event::Kind::VideoConference,
        u"video ?(?:tele)?conference|video call|virtual meeting|テレビ会談|화상 "
        u"?(?:회의|회담|통화)"},
    KindWord{
        Event::Kind::TelephoneCall,
        u"telephone|phone call|\\bcall (?:with|yesterday|today)|電話会談|(?:외교장관|전화) ?통화"},
    KindWord{Event::Kind::Signing, u"signing (?:ceremony|of)"},
    KindWord{
        Event::Kind::Meeting,
        u"\\bmeeting\\b|\\bmet "
        u"(?:with|today|in)|\\btalks\\b|\\bdialogue\\b|\\bconsultations?\\b|summit "
        u"meeting|\\bsessions?\\b|会談|회담"},
    KindWord{Event::Kind::WorkingMeal, u"working (?:lunch|dinner|breakfast)|오찬|만찬"},
    KindWord{Event::Kind::Visit, u"\\b(?:paid|conducted) (?:a|an) (?:[a-z]{3,10} )?visit"},
};

QRegularExpression compiled(const QString &pattern)
{
    return QRegularExpression(
        pattern,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

std::optional<Event::Kind> kindIn(const QString &text)
{
    std::optional<Event::Kind> kind;
    qsizetype first = text.size();
    for (const KindWord &row : kindWords) {
        const auto match = compiled(row.pattern.toString()).match(text);
        if (match.hasMatch() && match.capturedStart() < first) {
            first = match.capturedStart();
            kind = row.kind;
        }
    }
    return kind;
}

QString firstSentence(const QString &text)
{
    static const QRegularExpression end(u"(?<=[a-z)]{3})[.] |[。．]"_s);
    const auto match = end.match(text);
    return match.hasMatch() ? text.first(match.capturedStart()) : text;
}

struct Named
{
    int ordinal = 0;
    QString name;
};

// "his eighth Japan-Russia Foreign Ministers’ Meeting", "the second meeting of the Joint Committee
// on Trade": a name is capitalized, or it says whose meeting it is.
Named namedEvent(const QString &lead)
{
    static const QRegularExpression form(
        u"\\b(?:his|her|their|its|the|The) (?<ordinal>[a-z-]{5,20}|\\d{1,4}(?:st|nd|rd|th)) "
        u"(?:annual )?"
        "(?<name>(?:\\p{Lu}[\\w.’'-]{0,40} "
        "){0,8}(?:Meeting|Talks?|Dialogue|Consultations?|Summit|Conference|Session|Forum)\\b"
        "|meeting of the \\p{Lu}[\\w.’'-]{0,40}(?: (?:(?:of|on|for|and|the) "
        "){0,2}\\p{Lu}[\\w.’'-]{0,40}){0,8}"
        "|(?:telephone |video |summit )?(?:meeting|call|talks?)\\b)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (const auto &match : form.globalMatch(lead)) {
        const int number = ordinal(match.capturedView(u"ordinal"));
        const QString name = match.captured(u"name");
        const bool proper = std::ranges::any_of(name, [](QChar c) { return c.isUpper(); });
        if (number > 0)
            return {number, proper ? name : QString()};
    }
    return {};
}

QTime hourOf(const QRegularExpressionMatch &match)
{
    const QString half = match.captured(u"half");
    const bool afternoon = half.startsWith(u'p') || half == u"午後";
    const int hour = match.captured(u"hour").toInt();
    return QTime(
        half.isEmpty() ? hour : hour % 12 + (afternoon ? 12 : 0), match.captured(u"minute").toInt());
}

// The hours at which the lead says something began.
QList<QTime> hoursIn(const QString &lead)
{
    static const QRegularExpression english(
        u"\\b(?:commencing|starting|beginning|again) (?:at|from) (?:around |about )?(?<hour>\\d{1,2})(?::(?<minute>\\d{2}))? (?<half>[ap])\\.m\\."_s);
    static const QRegularExpression oriental(
        u"(?<half>午前|午後)?(?<!\\d)(?<hour>\\d{1,2})時(?:(?<minute>\\d{2})分)?(?:（[^（）]{1,30}）)?から"_s);
    QList<QTime> hours;
    for (const QRegularExpression &form : {english, oriental})
        for (const auto &match : form.globalMatch(lead))
            hours.append(hourOf(match));
    return hours;
}

} // namespace

QList<Event> findEvents(const EventSource &source)
{
    const QString sentence = firstSentence(
        source.lead.first(std::min<qsizetype>(source.lead.size(), 3000)));
    const auto kind = kindIn(source.title).or_else([&sentence] { return kindIn(sentence); });
    const Named named = namedEvent(sentence);
    if (!kind && named.ordinal == 0)
        return {};
    Event event;
    event.kind = kindIn(named.name).value_or(kind.value_or(Event::Kind::Meeting));
    event.name.text = named.name;
    event.ordinal = named.ordinal;
    event.start.date = findDay(source.lead, source.language, source.release);
    const QList<Duration> durations = findDurations(source.lead);
    const QList<QTime> hours = hoursIn(sentence);
    QList<Event> events(std::max<qsizetype>(1, durations.size()), event);
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (i < durations.size())
            events[i].duration = durations.at(i);
        if (i < hours.size() && event.start.date.isValid())
            events[i].start.time = hours.at(i);
    }
    return events;
}

} // namespace rapporteur
