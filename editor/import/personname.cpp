// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplefinder.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

bool isCapitals(QStringView word)
{
    const bool lower = std::ranges::any_of(word, [](QChar c) { return c.isLower(); });
    return word.size() > 1 && !lower && word[0].isUpper() && !word.endsWith(u'.');
}

// "Sun-ok": how Korean given names are written in Latin letters, behind the family name.
bool isHyphenatedGiven(QStringView word)
{
    const qsizetype hyphen = word.indexOf(u'-');
    return hyphen > 0 && hyphen + 1 < word.size() && word[hyphen + 1].isLower();
}

PersonName commaName(const QString &printed)
{
    const QStringList given = printed.section(u", "_s, 1).split(u' ');
    return {
        .language = {},
        .given = given.first(),
        .additional = given.mid(1).join(u' '),
        .family = printed.section(u", "_s, 0, 0),
        .suffix = {},
        .order = NameOrder::FamilyComma};
}

PersonName familyFirst(const QStringList &words)
{
    return {
        .language = {},
        .given = words.mid(1).join(u' '),
        .additional = {},
        .family = words.first(),
        .suffix = {},
        .order = NameOrder::FamilyFirst};
}

PersonName givenFirst(const QStringList &words)
{
    return {
        .language = {},
        .given = words.first(),
        .additional = words.mid(1, words.size() - 2).join(u' '),
        .family = words.last(),
        .suffix = {},
        .order = NameOrder::GivenFirst};
}

PersonName wholeName(const QString &printed)
{
    PersonName name;
    name.family = printed;
    return name;
}

bool isWestern(const QStringList &words)
{
    static const QRegularExpression latin(u"^[\\p{Latin}.'’-]+$"_s);
    return std::ranges::all_of(words, [](const QString &word) { return word.contains(latin); });
}

} // namespace

PersonName nameFrom(const QString &printed)
{
    static const QRegularExpression suffix(u",? (Jr\\.|Sr\\.|II|III)$"_s);
    QString plain = printed;
    const auto ending = suffix.match(printed);
    plain.remove(suffix);
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    PersonName name = wholeName(plain);
    if (plain.contains(u", "_s))
        name = commaName(plain);
    else if (
        words.size() >= 2 && (isCapitals(words.first()) || isHyphenatedGiven(words.last()))
        && !isCapitals(words.last()))
        name = familyFirst(words);
    else if (words.size() >= 2 && isWestern(words))
        name = givenFirst(words);
    name.suffix = ending.captured(1);
    return name;
}

QString countryIn(const QString &office)
{
    // the words that a country's long name has before its own "of"
    static const QRegularExpression longName(
        u"\\bof (?:the )?((?:\\p{Lu}[\\w’'-]* ){0,4}(?:Republic|Kingdom|State|States|Union|Commonwealth|Federation|Emirate) of (?:the )?\\p{Lu}.*)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression shortName(u"\\bof (?:the )?(\\p{Lu}[^,]*)$"_s);
    if (const auto match = longName.match(office); match.hasMatch())
        return match.captured(1);
    const qsizetype last = office.lastIndexOf(u" of "_s);
    const auto match = last < 0 ? QRegularExpressionMatch() : shortName.match(office, last);
    static const QRegularExpression subject(
        u"^(?:Foreign Affairs|State|Justice|Defen[cs]e|Law|Trade|Health|Finance|Environment|Energy|Industry|Education)\\b"_s);
    return match.hasMatch() && !match.captured(1).contains(subject) ? match.captured(1) : QString();
}

} // namespace rapporteur
