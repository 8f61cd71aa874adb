// SPDX-License-Identifier: GPL-3.0-or-later
#include "worddifference.h"

#include "difference.h"
#include "wordbreaks.h"

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int leastIsland = 3; // unchanged words that may stand between two changes

// The words and signs of two texts, and where they differ.
struct WordPair
{
    QList<Word> before;
    QList<Word> after;
    QList<Hunk> hunks;
};

QList<int> numbered(QStringView text, QList<Word> &words, WordNumbers &numbers)
{
    words.removeIf([](const Word &word) { return word.kind == Word::Kind::Space; });
    QList<int> result;
    result.reserve(words.size());
    for (const Word &word : words)
        result << numbers.of(text.sliced(word.from, word.length));
    return result;
}

WordPair wordPair(QStringView before, QStringView after)
{
    WordPair pair{cutIntoWords(before), cutIntoWords(after), {}};
    WordNumbers numbers;
    const QList<int> old = numbered(before, pair.before, numbers);
    pair.hunks = difference(old, numbered(after, pair.after, numbers));
    return pair;
}

QList<Hunk> withoutIslands(const WordPair &pair)
{
    QList<Hunk> joined;
    for (const Hunk &hunk : pair.hunks) {
        const int from = joined.isEmpty() ? 0 : joined.last().afterEnd();
        const auto island = pair.after.sliced(from, hunk.afterFrom - from);
        const auto words = std::ranges::count(island, Word::Kind::Word, &Word::kind);
        if (joined.isEmpty() || words >= leastIsland) {
            joined << hunk;
            continue;
        }
        Hunk &last = joined.last();
        last.beforeCount = hunk.beforeEnd() - last.beforeFrom;
        last.afterCount = hunk.afterEnd() - last.afterFrom;
    }
    return joined;
}

class Marker
{
public:
    Marker(QStringView before, QStringView after)
        : m_before(before)
        , m_after(after)
        , m_pair(wordPair(before, after))
    {}

    QList<Piece> pieces()
    {
        for (const Hunk &hunk : withoutIslands(m_pair))
            add(hunk);
        add(Piece::Kind::Same, m_after, m_done, int(m_after.size()));
        return std::move(m_pieces);
    }

private:
    void add(const Hunk &hunk);
    void add(Piece::Kind kind, QStringView text, int from, int end);
    void addDeleted(const Hunk &hunk);

    QStringView m_before;
    QStringView m_after;
    WordPair m_pair;
    QList<Piece> m_pieces;
    int m_done = 0; // of the text after
};

void Marker::add(Piece::Kind kind, QStringView text, int from, int end)
{
    if (end > from)
        m_pieces << Piece{kind, text.sliced(from, end - from).toString(), from};
}

void Marker::add(const Hunk &hunk)
{
    const bool isLast = hunk.afterFrom == m_pair.after.size();
    const int start = isLast ? int(m_after.size()) : m_pair.after.at(hunk.afterFrom).from;
    const int end = hunk.afterCount > 0 ? m_pair.after.at(hunk.afterEnd() - 1).end() : start;
    add(Piece::Kind::Same, m_after, m_done, start);
    addDeleted(hunk);
    add(Piece::Kind::Inserted, m_after, start, end);
    m_done = end;
}

// With the white space that goes with it where nothing takes its place.
void Marker::addDeleted(const Hunk &hunk)
{
    if (hunk.beforeCount == 0)
        return;
    int from = m_pair.before.at(hunk.beforeFrom).from;
    int end = m_pair.before.at(hunk.beforeEnd() - 1).end();
    if (hunk.afterCount == 0 && hunk.beforeEnd() < m_pair.before.size())
        end = m_pair.before.at(hunk.beforeEnd()).from;
    else if (hunk.afterCount == 0 && hunk.beforeFrom > 0)
        from = m_pair.before.at(hunk.beforeFrom - 1).end();
    add(Piece::Kind::Deleted, m_before, from, end);
}

// What a word looks like: the marks that lie over it, positions counted from its beginning.
QList<Mark> looksOf(const Word &word, const QList<Mark> &marks)
{
    QList<Mark> looks;
    for (Mark mark : marks) {
        const int from = std::max(mark.from, word.from);
        const int end = std::min(mark.from + mark.length, word.end());
        const bool isAnchor = mark.kind == Mark::Kind::Footnote && mark.from > word.from
                              && mark.from <= word.end();
        if (from >= end && !isAnchor)
            continue;
        mark.from = isAnchor ? mark.from - word.from : from - word.from;
        mark.length = std::max(end - from, 0);
        looks << mark;
    }
    return looks;
}

} // namespace

QList<Piece> markedUp(QStringView before, QStringView after)
{
    return Marker(before, after).pieces();
}

bool differs(const QList<Piece> &pieces)
{
    return std::ranges::any_of(pieces, [](const Piece &piece) {
        return piece.kind != Piece::Kind::Same;
    });
}

bool formattingDiffers(const Text &before, const Text &after)
{
    if (before.marks.isEmpty() && after.marks.isEmpty())
        return false;
    const WordPair pair = wordPair(before.plain, after.plain);
    int word = 0;
    int shift = 0;
    const auto sameUntil = [&](int end) {
        for (; word < end; ++word) {
            if (looksOf(pair.before.at(word), before.marks)
                != looksOf(pair.after.at(word + shift), after.marks))
                return false;
        }
        return true;
    };
    for (const Hunk &hunk : pair.hunks) {
        if (!sameUntil(hunk.beforeFrom))
            return true;
        word = hunk.beforeEnd();
        shift = hunk.afterEnd() - hunk.beforeEnd();
    }
    return !sameUntil(int(pair.before.size()));
}

} // namespace rapporteur
