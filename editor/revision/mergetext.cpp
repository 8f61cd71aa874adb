// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergetext.h"

#include "threeway.h"
#include "wordbreaks.h"

#include <algorithm>
#include <span>

namespace rapporteur {

namespace {

using Looks = quint64; // one bit for each mark that a character may have
constexpr qsizetype mostLooks = 64;

bool isAnchor(const Mark &mark)
{
    return mark.kind == Mark::Kind::Footnote;
}

// A mark without its place.
Mark lookOf(Mark mark)
{
    mark.from = 0;
    mark.length = 0;
    return mark;
}

// A word, a sign, white space, or the point where a footnote is anchored.
struct Token
{
    int from = 0;
    int length = 0;
    QString anchor;
};

// A text as it is merged: tokens, and what each character looks like.
struct Tokens
{
    const Text *text = nullptr;
    QList<Token> list;
    QList<int> numbers;
    QList<Looks> looks; // of each character

    int start(int token) const
    {
        return token < list.size() ? list.at(token).from : int(text->plain.size());
    }
    QString words(Range range) const
    {
        return text->plain.sliced(start(range.from), start(range.end) - start(range.from));
    }
};

Tokens tokensOf(const Text &text, const QList<Mark> &marks, WordNumbers &numbers)
{
    Tokens tokens{&text, {}, {}, QList<Looks>(text.plain.size(), 0)};
    QList<Mark> anchors; // outlives the views that `numbers` keeps: it shares its strings
    for (const Mark &mark : text.marks) {
        if (isAnchor(mark)) {
            anchors << mark;
            continue;
        }
        const Looks bit = Looks(1) << marks.indexOf(lookOf(mark));
        for (int at = mark.from; at < mark.from + mark.length; ++at)
            tokens.looks[at] |= bit;
    }
    const auto add = [&](int from, int end) {
        if (from == end)
            return;
        tokens.list << Token{from, end - from, {}};
        tokens.numbers << numbers.of(QStringView(text.plain).sliced(from, end - from));
    };
    const auto addAnchor = [&](const Mark &anchor) {
        tokens.list << Token{anchor.from, 0, anchor.value};
        tokens.numbers << -1 - numbers.of(anchor.value);
    };
    auto anchor = anchors.cbegin();
    for (const Word &word : cutIntoWords(text.plain)) {
        int from = word.from;
        for (; anchor != anchors.cend() && anchor->from < word.end(); ++anchor) {
            add(from, anchor->from);
            addAnchor(*anchor);
            from = anchor->from;
        }
        add(from, word.end());
    }
    std::for_each(anchor, anchors.cend(), addAnchor);
    return tokens;
}

class TextMerger
{
public:
    TextMerger(const Text &base, const Text &ours, const Text &theirs, const QList<Mark> &marks)
        : m_marks(marks)
        , m_base(tokensOf(base, marks, m_numbers))
        , m_ours(tokensOf(ours, marks, m_numbers))
        , m_theirs(tokensOf(theirs, marks, m_numbers))
    {}

    MergedText merge();

private:
    void take(const Stretch &stretch);
    void takeKept(const Stretch &stretch);
    void takeFrom(const Tokens &side, Range range);
    void append(const Token &token, const Text &text, std::span<const Looks> looks);
    bool isAlike(const Stretch &stretch) const;
    void finishMarks();

    QList<Mark> m_marks;
    WordNumbers m_numbers;
    Tokens m_base;
    Tokens m_ours;
    Tokens m_theirs;
    MergedText m_merged;
    QList<Looks> m_looks; // of the merged text
};

void TextMerger::append(const Token &token, const Text &text, std::span<const Looks> looks)
{
    Text &merged = m_merged.text;
    if (!token.anchor.isNull())
        merged.marks << Mark{Mark::Kind::Footnote, int(merged.plain.size()), 0, token.anchor};
    merged.plain += QStringView(text.plain).sliced(token.from, token.length);
    for (const Looks each : looks)
        m_looks << each;
}

// Tokens that both sides kept; a look that one of them gave or took is given or taken.
void TextMerger::takeKept(const Stretch &stretch)
{
    const Range &base = stretch.base;
    for (int index = base.from; index < base.end; ++index) {
        const Token &token = m_base.list.at(index);
        const int ours = m_ours.list.at(stretch.ours.from + index - base.from).from;
        const int theirs = m_theirs.list.at(stretch.theirs.from + index - base.from).from;
        QList<Looks> looks;
        for (int at = 0; at < token.length; ++at) {
            const Looks o = m_ours.looks.at(ours + at);
            const Looks t = m_theirs.looks.at(theirs + at);
            looks << ((o & t) | ((o ^ t) & ~m_base.looks.at(token.from + at)));
        }
        append(token, *m_base.text, looks);
    }
}

void TextMerger::takeFrom(const Tokens &side, Range range)
{
    for (const Token &token : side.list.sliced(range.from, range.end - range.from))
        append(
            token,
            *side.text,
            std::span(side.looks).subspan(std::size_t(token.from), std::size_t(token.length)));
}

bool TextMerger::isAlike(const Stretch &stretch) const
{
    const auto part = [](const Tokens &side, Range range) {
        return side.numbers.sliced(range.from, range.end - range.from);
    };
    return part(m_ours, stretch.ours) == part(m_theirs, stretch.theirs);
}

void TextMerger::take(const Stretch &stretch)
{
    if (!stretch.oursChanged && !stretch.theirsChanged)
        return takeKept(stretch);
    if (stretch.oursChanged && stretch.theirsChanged && !isAlike(stretch))
        m_merged.conflicts << TextConflict{
            m_base.words(stretch.base), m_ours.words(stretch.ours), m_theirs.words(stretch.theirs)};
    if (stretch.oursChanged)
        takeFrom(m_ours, stretch.ours);
    else
        takeFrom(m_theirs, stretch.theirs);
}

// Runs of characters that look alike become marks. Two links over one word cannot be.
void TextMerger::finishMarks()
{
    Text &text = m_merged.text;
    for (qsizetype bit = 0; bit < m_marks.size(); ++bit) {
        const auto has = [bit](Looks looks) { return (looks >> bit & 1) != 0; };
        for (auto at = m_looks.cbegin(); at != m_looks.cend();) {
            const auto from = std::find_if(at, m_looks.cend(), has);
            at = std::find_if_not(from, m_looks.cend(), has);
            Mark mark = m_marks.at(bit);
            mark.from = int(from - m_looks.cbegin());
            mark.length = int(at - from);
            if (mark.length > 0)
                text.marks << mark;
        }
    }
    const QList<Mark> wanted = text.marks;
    text.marks = normalized(wanted, text.plain.size());
    for (const Mark &mark : wanted) {
        const bool isCut = !mark.value.isEmpty() && !isAnchor(mark) && !text.marks.contains(mark);
        if (isCut)
            m_merged.conflicts
                << TextConflict{{}, text.plain.sliced(mark.from, mark.length), mark.value};
    }
}

MergedText TextMerger::merge()
{
    for (const Stretch &stretch : stretches(m_base.numbers, m_ours.numbers, m_theirs.numbers))
        take(stretch);
    finishMarks();
    return std::move(m_merged);
}

QList<Mark> looksIn(std::initializer_list<const Text *> texts)
{
    QList<Mark> looks;
    for (const Text *text : texts) {
        for (const Mark &mark : text->marks) {
            if (!isAnchor(mark) && !looks.contains(lookOf(mark)))
                looks << lookOf(mark);
        }
    }
    std::ranges::sort(looks, {}, [](const Mark &look) { return std::pair(look.kind, look.value); });
    return looks;
}

} // namespace

MergedText mergeTexts(const Text &base, const Text &ours, const Text &theirs)
{
    if (theirs == base || theirs == ours)
        return {ours, {}};
    if (ours == base)
        return {theirs, {}};
    const QList<Mark> marks = looksIn({&base, &ours, &theirs});
    if (marks.size() > mostLooks)
        return {ours, {{base.plain, ours.plain, theirs.plain}}};
    return TextMerger(base, ours, theirs, marks).merge();
}

} // namespace rapporteur
