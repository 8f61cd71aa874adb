// SPDX-License-Identifier: GPL-3.0-or-later
#include "leadsentence.h"

#include "editions.h"
#include "enumnames.h"
#include "languagetag.h"
#include "leadfacts.h"
#include "printeddate.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int hour = 60;

QJsonObject phrasesOf(const QString &language)
{
    QFile file(u":/rapporteur/phrases/lead/%1.json"_s.arg(language.section(u'-', 0, 0)));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

// Filled in the order given: no value is looked into for the next one's name.
QString filled(const QString &phrase, const QList<std::pair<QString, QString>> &values)
{
    QString result;
    qsizetype from = 0;
    static const QRegularExpression name(u"\\{(\\w+)\\}"_s);
    for (const auto &match : name.globalMatch(phrase)) {
        const auto value = std::ranges::find(values, match.captured(1), [](const auto &row) {
            return row.first;
        });
        result += phrase.sliced(from, match.capturedStart() - from);
        result += value == values.end() ? match.captured() : value->second;
        from = match.capturedEnd();
    }
    return result + phrase.sliced(from);
}

// Which of a language's forms a number takes, as far as the phrases tell them apart.
QString formOf(int number, const QString &language)
{
    const bool french = language.startsWith("fr"_L1);
    if (number == 1 || (french && number == 0))
        return u"one"_s;
    const int hundredth = number % 100;
    return hundredth >= 3 && hundredth <= 10 ? u"few"_s : u"other"_s;
}

// "2 hours"; empty where the language does not say how.
QString counted(const QString &unit, int number, const QJsonObject &phrases, const QString &language)
{
    const QString form = unit + u'.' + formOf(number, language);
    // Arabic has a word of its own for one and two, which no phrase here knows
    const bool isOwnWord = phrases.contains(unit + ".few"_L1) && number % 100 < 3 && number > 0;
    const QString phrase = phrases[phrases.contains(form) ? form : unit + ".other"_L1].toString();
    const QString digits = localeOf(language).toString(number);
    return isOwnWord ? QString() : filled(phrase, {{u"n"_s, digits}});
}

QString timeOf(int minutes, const QJsonObject &phrases, const QString &language)
{
    if (phrases.contains("allMinutes.other"_L1))
        return counted(u"allMinutes"_s, minutes, phrases, language);
    const QString hours = counted(u"hours"_s, minutes / hour, phrases, language);
    const QString rest = counted(u"minutes"_s, minutes % hour, phrases, language);
    if (minutes % hour == 0)
        return hours;
    if (minutes < hour)
        return rest;
    return filled(
        phrases["hoursAndMinutes"_L1].toString(), {{u"hours"_s, hours}, {u"minutes"_s, rest}});
}

QString durationOf(const LeadFacts &facts, const QJsonObject &phrases, const QString &language)
{
    if (!facts.duration)
        return {};
    const QString time = timeOf(facts.duration->minutes, phrases, language);
    const auto phrase = facts.duration->approximate ? "approximately"_L1 : "exactly"_L1;
    return time.isEmpty() ? QString() : filled(phrases[phrase].toString(), {{u"time"_s, time}});
}

QString dateOf(
    QDate date, const QString &profile, const QJsonObject &phrases, const QString &language)
{
    const HouseProfile &house = profileFor(profile, language);
    const bool isOwn = house.language.section(u'-', 0, 0) == language.section(u'-', 0, 0);
    QString printed = printedDate(date, isOwn ? house : profileFor({}, language));
    if (phrases.contains("firstOfMonth"_L1) && printed.startsWith("1 "_L1))
        printed.replace(0, 1, phrases["firstOfMonth"_L1].toString());
    return printed;
}

QString personOf(const LeadPerson &person, const QJsonObject &phrases)
{
    const QString words = filled(
        phrases["person"_L1].toString(),
        {{u"honorific"_s, person.honorific},
         {u"name"_s, person.name},
         {u"office"_s, person.office}});
    return words.trimmed();
}

// "{은/는}": the first after a syllable that ends in a consonant, the second after a vowel. Empty
// where the letter before tells neither.
QString withParticles(QString sentence)
{
    static const QRegularExpression choice(u"\\{(.)/(.)\\}"_s);
    constexpr char16_t firstSyllable = 0xAC00;
    constexpr char16_t lastSyllable = 0xD7A3;
    constexpr int endings = 28;
    for (auto match = choice.match(sentence); match.hasMatch(); match = choice.match(sentence)) {
        const char16_t before = sentence[std::max<qsizetype>(match.capturedStart() - 1, 0)].unicode();
        if (before < firstSyllable || before > lastSyllable)
            return {};
        const bool closed = (before - firstSyllable) % endings != 0;
        sentence
            .replace(match.capturedStart(), match.capturedLength(), match.captured(closed ? 1 : 2));
    }
    return sentence;
}

// A comma that a person's office ends with falls away before a full stop.
QString punctuated(QString sentence)
{
    static const QRegularExpression lost(u"[,،](?=\\.)"_s);
    return sentence.remove(lost);
}

} // namespace

QString leadSentence(const Readout &readout, const QString &edition)
{
    const Edition &shown = editionFor(readout, edition);
    const std::optional<LeadFacts> facts = leadFacts(readout, shown);
    if (!facts)
        return {};
    const QString &language = shown.language;
    const QJsonObject phrases = phrasesOf(language);
    const auto kind
        = std::ranges::find(EnumNames<Event::Kind>::all, facts->kind, &EnumName<Event::Kind>::value);
    const QString phrase = phrases[QLatin1StringView(kind->name)].toString();
    const QString sentence = filled(
        phrase,
        {{u"date"_s, dateOf(facts->date, readout.profile, phrases, language)},
         {u"first"_s, personOf(facts->first, phrases)},
         {u"second"_s, personOf(facts->second, phrases)},
         {u"duration"_s, durationOf(*facts, phrases, language)}});
    return punctuated(withParticles(sentence));
}

} // namespace rapporteur
