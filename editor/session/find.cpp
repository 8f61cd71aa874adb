// SPDX-License-Identifier: GPL-3.0-or-later
#include "find.h"

#include "texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Find
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Find)
};

constexpr qsizetype around = 40; // characters shown on either side of a match

QString plainOf(const QString &text)
{
    return text;
}

QString plainOf(const Text &text)
{
    return text.plain;
}

void put(QString &text, int from, int length, const QString &words)
{
    text.replace(from, length, words);
}

void put(Text &text, int from, int length, const QString &words)
{
    text = replaced(text, from, length, words);
}

QString wordsBefore(const QString &text, qsizetype at)
{
    const qsizetype from = std::max<qsizetype>(at - around, 0);
    return (from > 0 ? u"…"_s : QString()) + text.sliced(from, at - from);
}

QString wordsAfter(const QString &text, qsizetype at)
{
    const qsizetype rest = text.size() - at;
    return text.sliced(at, std::min(rest, around)) + (rest > around ? u"…"_s : QString());
}

QString expanded(const QString &replacement, const QRegularExpressionMatch &match)
{
    QString words;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const bool isGroup = replacement[i] == u'\\' && i + 1 < replacement.size()
                             && replacement[i + 1].isDigit();
        if (isGroup)
            words += match.captured(replacement[++i].digitValue());
        else
            words += replacement[i];
    }
    return words;
}

} // namespace

Result<QRegularExpression> expressionOf(const Wanted &wanted)
{
    QString form = wanted.pattern ? wanted.words : QRegularExpression::escape(wanted.words);
    if (wanted.wholeWords && !wanted.words.isEmpty())
        form = uR"((?<![\p{L}\p{M}\p{N}])(?:%1)(?![\p{L}\p{M}\p{N}]))"_s.arg(form);
    QRegularExpression expression(form, QRegularExpression::UseUnicodePropertiesOption);
    if (!wanted.matchCase)
        expression.setPatternOptions(
            expression.patternOptions() | QRegularExpression::CaseInsensitiveOption);
    if (!expression.isValid())
        return fail(
            Error::Kind::Invalid,
            Find::tr("This is no regular expression: %1 (at character %2).")
                .arg(expression.errorString())
                .arg(expression.patternErrorOffset() + 1));
    return expression;
}

QList<Match> findAll(const Readout &readout, const QRegularExpression &expression)
{
    QList<Match> matches;
    if (expression.pattern().isEmpty())
        return matches;
    forEachTextField(readout, [&](const TextField &field, const auto &text) {
        const QString &plain = plainOf(text);
        for (const QRegularExpressionMatch &match : expression.globalMatch(plain)) {
            const int from = int(match.capturedStart());
            if (match.capturedLength() > 0)
                matches.append(
                    {.place = {field.place, from},
                     .member = field.name,
                     .from = from,
                     .length = int(match.capturedLength()),
                     .before = wordsBefore(plain, from),
                     .found = match.captured(),
                     .after = wordsAfter(plain, match.capturedEnd())});
        }
    });
    return matches;
}

int replaceAll(
    Readout &readout,
    const QRegularExpression &expression,
    const QList<Match> &matches,
    const QString &replacement,
    bool pattern)
{
    int count = 0;
    forEachTextField(readout, [&](const TextField &field, auto &text) {
        for (const Match &match : matches | std::views::reverse) {
            if (match.place.field != field.place || match.member != field.name)
                continue;
            const QRegularExpressionMatch there = expression.match(
                plainOf(text),
                match.from,
                QRegularExpression::NormalMatch,
                QRegularExpression::AnchorAtOffsetMatchOption);
            if (there.capturedLength() != match.length)
                continue;
            put(text,
                match.from,
                match.length,
                pattern ? expanded(replacement, there) : replacement);
            ++count;
        }
    });
    return count;
}

} // namespace rapporteur
