// SPDX-License-Identifier: GPL-3.0-or-later
#include "linemarks.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int largestNumber = 999;   // "2019." is a year
constexpr qsizetype mostLetters = 6; // "xxviii" is the longest roman number in use

// Signs that begin a line of a list. Letters among them must stand alone.
constexpr QStringView bullets = u"•·◦‣▪▫■□○●◇◆△▲▴▶►⁃–—-­ㅇᄋo*";
constexpr QStringView noteSigns = u"※";

// A way of counting: what its first is, and how a word is read in it (0: not a number of this
// kind).
struct Counter
{
    char16_t first;
    int (*read)(QStringView word);
    bool bare; // may stand without dot or bracket ("１　漁業協定")
};

template<char16_t Zero>
int readFigures(QStringView word)
{
    int value = 0;
    for (const QChar c : word) {
        const int digit = c.unicode() - Zero;
        if (digit < 0 || digit > 9 || value > largestNumber)
            return 0;
        value = value * 10 + digit;
    }
    return value <= largestNumber ? value : 0;
}

template<char16_t First, char16_t Last>
int readRun(QStringView word)
{
    const bool inside = word.size() == 1 && word[0].unicode() >= First && word[0].unicode() <= Last;
    return inside ? word[0].unicode() - First + 1 : 0;
}

int placeIn(QStringView alphabet, QStringView word)
{
    return word.size() == 1 ? int(alphabet.indexOf(word[0])) + 1 : 0;
}

int readHangul(QStringView word)
{
    return placeIn(u"가나다라마바사아자차카타파하", word);
}

int readKatakana(QStringView word)
{
    return placeIn(u"アイウエオカキクケコサシスセソタチツテト", word);
}

int readHan(QStringView word)
{
    return placeIn(u"一二三四五六七八九十", word);
}

int romanDigit(QChar c)
{
    static constexpr std::array<std::pair<char16_t, int>, 5> digits{
        {{u'i', 1}, {u'v', 5}, {u'x', 10}, {u'l', 50}, {u'c', 100}}};
    const auto found = std::ranges::find(digits, c.unicode(), &std::pair<char16_t, int>::first);
    return found == digits.end() ? 0 : found->second;
}

int readRoman(QStringView word)
{
    int value = 0;
    int before = 0;
    for (qsizetype i = word.size(); i > 0; --i) {
        const int digit = romanDigit(word[i - 1]);
        if (digit == 0)
            return 0;
        value += digit < before ? -digit : digit;
        before = std::max(before, digit);
    }
    return value;
}

int readUpperRoman(QStringView word)
{
    const QString lower = word.toString().toLower();
    return lower == word ? 0 : readRoman(lower);
}

// In the order of belief: a lone "i" is roman, "a" and "b" are letters.
constexpr std::array counters{
    Counter{u'1', readFigures<u'0'>, true},
    Counter{u'１', readFigures<u'０'>, true},
    Counter{u'١', readFigures<u'٠'>, false},
    Counter{u'۱', readFigures<u'۰'>, false},
    Counter{u'①', readRun<u'①', u'⑳'>, true},
    Counter{u'⑴', readRun<u'⑴', u'⒇'>, true},
    Counter{u'가', readHangul, false},
    Counter{u'ア', readKatakana, false},
    Counter{u'一', readHan, false},
    Counter{u'i', readRoman, false},
    Counter{u'I', readUpperRoman, false},
    Counter{u'a', readRun<u'a', u'z'>, false},
    Counter{u'A', readRun<u'A', u'Z'>, false},
};

qsizetype spacesAt(QStringView line, qsizetype from)
{
    qsizetype to = from;
    while (to < line.size() && line[to].isSpace())
        ++to;
    return to - from;
}

// The parts of "(12) ": bracket, word, dot or bracket.
struct Shape
{
    QStringView open;
    QStringView word;
    QStringView close;
    qsizetype end = 0;
};

bool isWholeNumber(QChar c)
{
    return c.category() == QChar::Number_Other; // "①"
}

Shape shapeOf(QStringView line)
{
    const qsizetype from = QStringView(u"(（").contains(line[0]) ? 1 : 0;
    const bool whole = line.size() > from && isWholeNumber(line[from]);
    qsizetype to = whole ? from + 1 : from;
    while (!whole && to < line.size() && to - from <= mostLetters && line[to].isLetterOrNumber())
        ++to;
    const bool closed = to < line.size() && QStringView(u".)）、．").contains(line[to]);
    return {
        line.first(from),
        line.sliced(from, to - from),
        line.sliced(to, closed ? 1 : 0),
        to + (closed ? 1 : 0)};
}

// "(1" and "1" before a Latin word are no marks; "１　" and "①" are.
bool isWhole(const Shape &shape, const Counter &counter, QStringView line)
{
    const bool bracketed = !shape.open.isEmpty();
    const bool closesBracket = !shape.close.isEmpty()
                               && QStringView(u")）").contains(shape.close[0]);
    if (bracketed)
        return closesBracket;
    const bool ideographicSpace = shape.end < line.size() && line[shape.end] == QChar(0x3000);
    const bool circled = counter.first == u'①' || counter.first == u'⑴';
    return !shape.close.isEmpty() || circled || (counter.bare && ideographicSpace);
}

// "2019.7.21." and "1.5 degrees" are no numbers of paragraphs.
bool standsApart(const Shape &shape, QStringView line)
{
    if (shape.end >= line.size())
        return false;
    const QChar next = line[shape.end];
    return next.isSpace() || (!next.isDigit() && next.unicode() > 0x7f) || shape.close == u")"
           || shape.close == u"）";
}

std::optional<LineMark> numberOf(QStringView line)
{
    const Shape shape = shapeOf(line);
    if (shape.word.isEmpty() || !standsApart(shape, line))
        return std::nullopt;
    for (const Counter &counter : counters) {
        const int value = counter.read(shape.word);
        if (value > 0 && isWhole(shape, counter, line))
            return LineMark{
                LineMark::Kind::Number,
                shape.open.toString() + QChar(counter.first) + shape.close.toString(),
                value,
                int(shape.end + spacesAt(line, shape.end))};
    }
    return std::nullopt;
}

LineMark::Kind kindOfSign(QChar sign)
{
    if (noteSigns.contains(sign))
        return LineMark::Kind::Note;
    return sign == u'*' ? LineMark::Kind::Star : LineMark::Kind::Bullet;
}

std::optional<LineMark> signOf(QStringView line)
{
    if (!bullets.contains(line[0]) && !noteSigns.contains(line[0]))
        return std::nullopt;
    const qsizetype spaces = spacesAt(line, 1);
    if (spaces == 0 || 1 + spaces == line.size())
        return std::nullopt;
    return LineMark{kindOfSign(line[0]), line.first(1).toString(), 0, int(1 + spaces)};
}

} // namespace

std::optional<LineMark> markOf(QStringView line)
{
    if (line.isEmpty())
        return std::nullopt;
    if (auto sign = signOf(line))
        return sign;
    return numberOf(line);
}

bool needsCompany(const LineMark &mark)
{
    const bool letters = std::ranges::any_of(mark.form, [](QChar c) {
        return QStringView(u"aAiI").contains(c);
    });
    return mark.kind == LineMark::Kind::Number && letters;
}

} // namespace rapporteur
