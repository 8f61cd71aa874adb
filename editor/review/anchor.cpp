// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchor.h"

#include "texts.h"

#include <algorithm>

namespace rapporteur {

namespace {

using State = AnchorFound::State;

constexpr qsizetype contextLength = 32; // kept on either side
constexpr qsizetype enoughContext = 8;  // by which words are known again
constexpr qsizetype someOnBothSides = 6;
constexpr qsizetype longQuote = 24; // known by itself

QString plainOf(const QString &text)
{
    return text;
}

QString plainOf(const Text &text)
{
    return text.plain;
}

qsizetype commonEnd(QStringView left, QStringView right)
{
    const auto [at, other]
        = std::ranges::mismatch(left.crbegin(), left.crend(), right.crbegin(), right.crend());
    return at - left.crbegin();
}

qsizetype commonBeginning(QStringView left, QStringView right)
{
    return std::ranges::mismatch(left, right).in1 - left.begin();
}

bool isInWord(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isLetterOrNumber()
           && text[at].isLetterOrNumber();
}

// The place in the text that is nearest, and in no character's middle.
qsizetype wholeAt(QStringView text, qsizetype at)
{
    at = std::clamp<qsizetype>(at, 0, text.size());
    return at > 0 && at < text.size() && text[at].isLowSurrogate() ? at - 1 : at;
}

// How well a place suits that has the words of an anchor.
struct Candidate
{
    qsizetype from = -1;
    qsizetype context = -1; // characters on both sides that are the same
    qsizetype distance = 0; // from where the words stood
    bool isKnown = false;   // enough of the context, or of the words themselves

    bool betters(const Candidate &other) const
    {
        return context != other.context ? context > other.context : distance < other.distance;
    }
};

// Where a text ends is a context, too.
bool knows(qsizetype common, const QString &wanted, bool atEdge)
{
    return wanted.isEmpty() ? atEdge : common >= std::min(enoughContext, wanted.size());
}

// A word that was quoted whole is not found inside of another one.
bool cutsWord(const Anchor &anchor, QStringView text, qsizetype from)
{
    const QString was = anchor.before + anchor.quote + anchor.after;
    const qsizetype start = anchor.before.size();
    const qsizetype end = start + anchor.quote.size();
    const qsizetype to = from + anchor.quote.size();
    return (isInWord(text, from) && !isInWord(was, start))
           || (isInWord(text, to) && !isInWord(was, end));
}

Candidate candidateAt(const Anchor &anchor, QStringView text, qsizetype from)
{
    const QStringView left = text.first(from);
    const QStringView right = text.sliced(from + anchor.quote.size());
    const qsizetype before = commonEnd(left, anchor.before);
    const qsizetype after = commonBeginning(right, anchor.after);
    Candidate candidate;
    candidate.from = from;
    candidate.context = before + after;
    candidate.distance = std::abs(from - anchor.from);
    candidate.isKnown = anchor.quote.size() >= longQuote || before + after >= someOnBothSides
                        || knows(before, anchor.before, left.isEmpty())
                        || knows(after, anchor.after, right.isEmpty());
    return candidate;
}

Candidate bestIn(const Anchor &anchor, const QString &text)
{
    Candidate best;
    for (qsizetype from = text.indexOf(anchor.quote); from >= 0;
         from = text.indexOf(anchor.quote, from + 1)) {
        const Candidate candidate = candidateAt(anchor, text, from);
        if (candidate.isKnown && candidate.betters(best) && !cutsWord(anchor, text, from))
            best = candidate;
    }
    return best;
}

// What stands now between what stood on either side; all of the text where that cannot be told.
AnchorFound changedIn(const Anchor &anchor, const QString &text)
{
    const QString before = anchor.before.last(std::min(enoughContext, anchor.before.size()));
    const QString after = anchor.after.first(std::min(enoughContext, anchor.after.size()));
    AnchorFound found{State::Changed, anchor.edition, anchor.place, 0, int(text.size())};
    const qsizetype start = before.isEmpty() ? 0 : text.indexOf(before);
    if (start < 0 || (!before.isEmpty() && text.indexOf(before, start + 1) >= 0))
        return found;
    const qsizetype from = start + before.size();
    const qsizetype end = after.isEmpty() ? text.size() : text.indexOf(after, from);
    if (end < 0)
        return found;
    found.from = int(from);
    found.length = int(end - from);
    return found;
}

} // namespace

AnchorTexts::AnchorTexts(const Readout &readout)
{
    const auto keep = [this](const QString &edition) {
        return [this, edition](const TextField &field, const auto &text) {
            m_texts.insert({edition, field.place}, plainOf(text));
        };
    };
    for (const Edition &edition : readout.editions) {
        const auto visit = keep(edition.id);
        texts::Walk(visit).into(edition, QStringLiteral("editions/") + edition.id);
    }
    Readout rest = readout;
    rest.editions.clear();
    forEachTextField(std::as_const(rest), keep({}));
}

AnchorFound AnchorTexts::find(const Anchor &anchor) const
{
    if (anchor.place.isEmpty())
        return {State::There, anchor.edition, {}, 0, 0};
    const auto text = m_texts.constFind({anchor.edition, anchor.place});
    const bool isThere = text != m_texts.constEnd();
    if (anchor.quote.isEmpty())
        return isThere
                   ? AnchorFound{State::There, anchor.edition, anchor.place, 0, int(text->size())}
                   : AnchorFound();
    if (isThere) {
        if (const Candidate best = bestIn(anchor, *text); best.from >= 0)
            return {
                State::There, anchor.edition, anchor.place, int(best.from), int(anchor.quote.size())};
    }
    const AnchorFound elsewhere = foundElsewhere(anchor);
    return elsewhere.isSure() || !isThere ? elsewhere : changedIn(anchor, *text);
}

// In the one other field that suits best; which of several equal ones was meant, nobody knows.
AnchorFound AnchorTexts::foundElsewhere(const Anchor &anchor) const
{
    AnchorFound found;
    Candidate best;
    bool isOnly = true;
    for (const auto &[key, text] : m_texts.asKeyValueRange()) {
        if (key.edition != anchor.edition || key.place == anchor.place)
            continue;
        const Candidate candidate = bestIn(anchor, text);
        if (candidate.from < 0 || candidate.context < best.context)
            continue;
        isOnly = candidate.context > best.context;
        best = candidate;
        found
            = {State::Elsewhere,
               key.edition,
               key.place,
               int(candidate.from),
               int(anchor.quote.size())};
    }
    return isOnly ? found : AnchorFound();
}

std::optional<Anchor> AnchorTexts::anchorAt(
    const QString &edition, const QString &place, int from, int length) const
{
    const auto text = m_texts.constFind({edition, place});
    if (text == m_texts.constEnd())
        return {};
    const qsizetype start = wholeAt(*text, from);
    const qsizetype end = std::max(start, wholeAt(*text, from + length));
    if (start == end)
        return Anchor{edition, place, {}, {}, {}, 0};
    const qsizetype left = wholeAt(*text, start - contextLength);
    const qsizetype right = wholeAt(*text, end + contextLength);
    return Anchor{
        edition,
        place,
        text->sliced(start, end - start),
        text->sliced(left, start - left),
        text->sliced(end, right - end),
        int(start)};
}

QList<Anchor> AnchorTexts::anchorsOn(
    const QString &edition, const QString &place, const QString &quote) const
{
    QList<Anchor> anchors;
    for (const auto &[key, text] : m_texts.asKeyValueRange()) {
        if (key.edition != edition || (!place.isEmpty() && key.place != place))
            continue;
        for (qsizetype from = text.indexOf(quote); from >= 0;
             from = quote.isEmpty() ? -1 : text.indexOf(quote, from + quote.size()))
            anchors << *anchorAt(key.edition, key.place, int(from), int(quote.size()));
    }
    std::ranges::sort(anchors, {}, [](const Anchor &anchor) {
        return std::pair(anchor.place, anchor.from);
    });
    return anchors;
}

Anchor AnchorTexts::renewed(const Anchor &anchor) const
{
    const AnchorFound found = find(anchor);
    if (!found.isSure() || anchor.quote.isEmpty())
        return anchor;
    return anchorAt(found.edition, found.place, found.from, found.length).value_or(anchor);
}

QString AnchorTexts::wordsAt(const AnchorFound &found) const
{
    return m_texts.value({found.edition, found.place}).sliced(found.from, found.length);
}

} // namespace rapporteur
