// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchwords.h"

#include "bytes.h"

#include <array>
#include <bit>
#include <cstring>
#include <utility>
#include <vector>

namespace rapporteur {

namespace {

constexpr qsizetype usualLength = 8192;    // of a page's text, in characters
constexpr std::size_t unitCount = 0x10000; // of UTF-16
constexpr char16_t firstSurrogate = 0xd800;
constexpr QChar dottedI(0x130); // becomes two characters in lower case
constexpr qsizetype startLength = sizeof(quint64);

// For each unit of UTF-16 what it is in a word: itself in lower case, or a space if no word has it.
std::vector<QChar> unitsInWords()
{
    std::vector<QChar> units(unitCount, u' ');
    for (std::size_t i = 0; i < unitCount; ++i) {
        const QChar c{char16_t(i)};
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            units[i] = c.toLower();
    }
    return units;
}

void addText(QString &text, const QList<Part> &parts)
{
    for (const Part &part : parts) {
        for (const Run &run : part.runs) {
            if (run.anchor.isEmpty())
                text += run.text;
        }
        text += u'\n';
        addText(text, part.children);
    }
}

// The words alone, in lower case, with spaces between them.
QString wordsOf(QString text)
{
    static const std::vector<QChar> units = unitsInWords();
    bool isMapped = !text.contains(dottedI);
    for (QChar &c : text) {
        c = units[c.unicode()];
        isMapped &= c < firstSurrogate;
    }
    return isMapped ? text : text.toLower();
}

// The word's first bytes as a number, by which most are told apart at once. There must be as many
// bytes to read.
quint64 startOf(QByteArrayView word)
{
    static constexpr auto masks = [] {
        std::array<quint64, startLength + 1> all{};
        std::array<uchar, startLength> bytes{};
        for (std::size_t length = 0; length < bytes.size(); ++length) {
            bytes[length] = 0xff;
            all[length + 1] = std::bit_cast<quint64>(bytes);
        }
        return all;
    }();
    quint64 start = 0;
    std::memcpy(&start, word.data(), sizeof start);
    return start & masks[std::size_t(std::min(word.size(), startLength))];
}

bool areSame(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && startOf(a) == startOf(b) && (a.size() <= startLength || a == b);
}

std::size_t hashOf(QByteArrayView word)
{
    constexpr quint64 odd = 0x9e37'79b9'7f4a'7c15;
    const quint64 end = word.size() > startLength ? startOf(word.last(startLength)) : 0;
    return std::size_t((((startOf(word) * odd) ^ end ^ quint64(word.size())) * odd) >> 32);
}

// Words that were seen. A page has some thousand, and QSet would take as long as all else here.
class SeenWords
{
public:
    // Whether it is the first time.
    bool add(QByteArrayView word)
    {
        if (m_count * 2 > m_places.size())
            grow();
        QByteArrayView &place = placeFor(word);
        if (!place.isEmpty())
            return false;
        place = word;
        ++m_count;
        return true;
    }

private:
    QByteArrayView &placeFor(QByteArrayView word)
    {
        const std::size_t mask = m_places.size() - 1; // the size is a power of two
        std::size_t at = hashOf(word) & mask;
        while (!m_places[at].isEmpty() && !areSame(m_places[at], word))
            at = (at + 1) & mask;
        return m_places[at];
    }

    void grow()
    {
        const std::vector<QByteArrayView> words
            = std::exchange(m_places, std::vector<QByteArrayView>(m_places.size() * 2));
        for (const QByteArrayView word : words) {
            if (!word.isEmpty())
                placeFor(word) = word;
        }
    }

    std::vector<QByteArrayView> m_places = std::vector<QByteArrayView>(1024);
    std::size_t m_count = 0;
};

// Every word of the text, the first time that it comes.
QByteArray differentWords(QByteArray text)
{
    QByteArray words(text.size(), Qt::Uninitialized);
    char *end = words.data();
    text.append(startLength, ' '); // to read the start of the last word
    SeenWords seen;
    for (QByteArrayView rest = text; rest.size() > startLength;) {
        const QByteArrayView word = takeUntil(rest, ' ');
        if (word.isEmpty() || !seen.add(word))
            continue;
        end = std::ranges::copy(word, end).out;
        *end++ = ' ';
    }
    words.truncate(std::max<qsizetype>(end - words.data() - 1, 0));
    return words;
}

} // namespace

QByteArray searchWords(const Page &page)
{
    QString text;
    text.reserve(usualLength);
    addText(text, page.parts);
    return differentWords(wordsOf(std::move(text)).toUtf8());
}

} // namespace rapporteur
