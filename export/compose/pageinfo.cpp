// SPDX-License-Identifier: GPL-3.0-or-later
#include "composing.h"

#include "phrases.h"
#include "printeddate.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype longestDescription = 200; // characters; more is cut off by those who show it
constexpr qsizetype amplyLong = longestDescription + 50;

QString lineOf(const QString &text)
{
    return printable(text).simplified();
}

QString firstOf(std::initializer_list<QString> candidates)
{
    const auto found = std::ranges::find_if_not(candidates, &QString::isEmpty);
    return found == candidates.end() ? QString() : lineOf(*found);
}

QString joined(const QString &words, const QString &day)
{
    return words.isEmpty() || day.isEmpty() ? words : words + u" – "_s + day;
}

QString titleOf(const Composing &composing)
{
    const Edition &edition = composing.edition;
    if (const QString &own = edition.title.isEmpty() ? edition.shortTitle : edition.title;
        !own.isEmpty())
        return lineOf(own);
    const QList<Event> &events = composing.readout.events;
    const QString event = events.isEmpty() ? QString()
                                           : in(events.front().name, composing.page.language);
    const QString day = printedDate(composing.readout.release.date, composing.profile);
    return firstOf(
        {joined(event, day),
         joined(edition.category, day),
         composing.readout.reference,
         day,
         composing.profile.name,
         composing.profile.id,
         composing.readout.id,
         u"–"_s});
}

QString shortened(const QString &text)
{
    if (text.size() <= longestDescription)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', longestDescription - 1);
    const qsizetype end = space > longestDescription / 2 ? space : longestDescription - 1;
    const bool splitsPair = text[end - 1].isHighSurrogate();
    return text.first(splitsPair ? end - 1 : end).trimmed() + u'…';
}

// Mostly its beginning has enough words.
QString descriptionBy(const QString &words)
{
    const QString beginning = words.first(std::min(words.size(), amplyLong)).simplified();
    return shortened(beginning.size() > longestDescription ? beginning : words.simplified());
}

QString wordsOf(const QList<Run> &runs)
{
    QString words;
    for (const Run &run : runs) {
        if (run.anchor.isEmpty())
            words += run.text;
    }
    return words;
}

QString descriptionOf(const Composing &composing, const QList<Part> &parts)
{
    if (!composing.edition.summary.isEmpty())
        return descriptionBy(printable(composing.edition.summary));
    const auto first = std::ranges::find(parts, Role::Paragraph, &Part::role);
    return first == parts.end() ? QString() : descriptionBy(wordsOf(first->runs));
}

std::optional<QDateTime> timeOf(const Moment &moment)
{
    if (moment.isEmpty())
        return std::nullopt;
    return moment.utc.isValid() ? moment.utc : moment.date.startOfDay(QTimeZone::UTC);
}

std::optional<QDateTime> modified(const Readout &readout)
{
    return readout.corrections.isEmpty() ? std::nullopt : timeOf(readout.corrections.back().at);
}

} // namespace

PageInfo pageInfo(const Composing &composing, const QList<Part> &parts)
{
    const Edition &edition = composing.edition;
    const Readout &readout = composing.readout;
    const QString publisher = firstOf({edition.office, composing.profile.publisher});
    QStringList keywords;
    std::ranges::transform(edition.tags, std::back_inserter(keywords), printable);
    return {
        .title = titleOf(composing),
        .description = descriptionOf(composing, parts),
        .language = composing.page.language,
        .rightToLeft = composing.page.rightToLeft,
        .address = composing.runs.page,
        .publisher = publisher,
        .section = printable(edition.category),
        .keywords = keywords,
        .published = timeOf(readout.release),
        .publishedTimeKnown = readout.release.utc.isValid(),
        .modified = modified(readout),
        .readoutId = printable(readout.id),
        .digest = composing.options.digest,
        .revision = composing.options.revision,
        .pageOf = Phrases::in(composing.page.language)["pageOf"_L1],
        .runningHeader = firstOf({publisher, edition.category}),
        .embargo = timeOf(readout.embargo.value_or(Moment())),
        .version = 1 + int(readout.corrections.size()),
        .isWithdrawn = readout.withdrawal.has_value(),
    };
}

} // namespace rapporteur
