// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include "links.h"
#include "units.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

bool isNonCharacter(char32_t code)
{
    return (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
}

bool isBreak(QChar character)
{
    return character.category() == QChar::Other_Control || character == QChar::LineSeparator
           || character == QChar::ParagraphSeparator;
}

// How many units from `at` are good as they stand; 0 where something must be replaced.
int goodUnits(QStringView text, qsizetype at)
{
    const QChar character = text[at];
    if (!character.isSurrogate())
        return isBreak(character) || isNonCharacter(character.unicode()) ? 0 : 1;
    if (!character.isHighSurrogate() || at + 1 == text.size() || !text[at + 1].isLowSurrogate())
        return 0;
    return isNonCharacter(QChar::surrogateToUcs4(character, text[at + 1])) ? 0 : 2;
}

qsizetype firstBad(QStringView text, qsizetype from)
{
    const char16_t *const begin = text.utf16();
    while (from < text.size()) {
        const char16_t *const doubtful = firstWithin<
            Units{0, 0x1F},
            Units{0x7F, 0x9F},
            Units{0x2028, 0x2029},
            Units{0xD800, 0xFFFF}>(begin + from, begin + text.size());
        from = doubtful - begin;
        const int good = from == text.size() ? 0 : goodUnits(text, from);
        if (good == 0)
            break;
        from += good;
    }
    return from;
}

// The look of the text from some place on.
void apply(Run &run, const Mark &mark, const RunContext &context)
{
    switch (mark.kind) {
    case Mark::Kind::Emphasis: run.emphasis = true; break;
    case Mark::Kind::Strong: run.strong = true; break;
    case Mark::Kind::Link: run.address = linkAddress(mark.value, context.page); break;
    case Mark::Kind::Language: run.language = mark.value; break;
    case Mark::Kind::Footnote: break;
    }
}

// Places where a run may begin: both ends of every mark, and of the text.
QList<qsizetype> bounds(const Text &text)
{
    QList<qsizetype> places{0, text.plain.size()};
    for (const Mark &mark : text.marks) {
        const qsizetype from = std::clamp(qsizetype(mark.from), qsizetype(0), text.plain.size());
        places << from << std::clamp(from + mark.length, from, text.plain.size());
    }
    std::ranges::sort(places);
    const auto twice = std::ranges::unique(places);
    places.erase(twice.begin(), twice.end());
    return places;
}

Run runAt(const Text &text, qsizetype from, qsizetype to, const RunContext &context)
{
    Run run;
    run.text = printable(text.plain.sliced(from, to - from));
    for (const Mark &mark : text.marks) {
        if (mark.from <= from && qsizetype(mark.from) + mark.length >= to)
            apply(run, mark, context);
    }
    return run;
}

QList<Run> footnoteMarksAt(const Text &text, qsizetype place, const RunContext &context)
{
    QList<Run> runs;
    for (const Mark &mark : text.marks) {
        const bool isHere = mark.kind == Mark::Kind::Footnote && mark.from == place;
        const QString label = isHere ? context.footnoteLabels.value(mark.value) : QString();
        if (label.isEmpty())
            continue;
        runs += plainRuns(label);
        runs.back().anchor = mark.value;
    }
    return runs;
}

} // namespace

QString printable(const QString &text)
{
    qsizetype bad = firstBad(text, 0);
    if (bad == text.size())
        return text;
    QString clean = text;
    for (; bad < clean.size(); bad = firstBad(clean, bad)) {
        const bool isPair = clean[bad].isHighSurrogate() && bad + 1 < clean.size()
                            && clean[bad + 1].isLowSurrogate();
        const QChar instead = isBreak(clean[bad]) ? QChar(u' ')
                                                  : QChar(QChar::ReplacementCharacter);
        clean.replace(bad, isPair ? 2 : 1, instead);
    }
    return clean;
}

QList<Run> plainRuns(const QString &text)
{
    if (text.isEmpty())
        return {};
    QList<Run> runs(1);
    runs.front().text = printable(text);
    return runs;
}

QList<Run> runsOf(const Text &text, const RunContext &context)
{
    if (text.marks.isEmpty())
        return plainRuns(text.plain);
    QList<Run> runs;
    const QList<qsizetype> places = bounds(text);
    for (qsizetype i = 0; i < places.size(); ++i) {
        runs += footnoteMarksAt(text, places[i], context);
        if (i + 1 < places.size())
            runs << runAt(text, places[i], places[i + 1], context);
    }
    return runs;
}

} // namespace rapporteur
