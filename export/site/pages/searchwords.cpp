// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchwords.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace rapporteur {

namespace {

constexpr char16_t asciiEnd = 0x80;
constexpr qsizetype usualLength = 8192; // of a page's text, in characters

// What a word holds of ASCII; the rest is asked of Unicode's tables.
constexpr auto asciiWords = [] {
    std::array<bool, asciiEnd> table{};
    for (char16_t c = 0; c < asciiEnd; ++c)
        table[c] = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    return table;
}();

bool isOfWord(QChar c)
{
    return c.unicode() < asciiEnd ? asciiWords[c.unicode()]
                                  : c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool needsTables(QChar c)
{
    return c.unicode() >= asciiEnd && (c.isSurrogate() || c.toLower() != c);
}

QString lowered(QString text)
{
    if (std::ranges::any_of(std::as_const(text), needsTables))
        return text.toLower();
    for (QChar &c : text) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(char16_t(c.unicode() + (u'a' - u'A')));
    }
    return text;
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

// Words that were seen. A page has some thousand, and QSet would take as long as all else here.
class SeenWords
{
public:
    // Whether it is the first time.
    bool add(QStringView word)
    {
        if (m_count * 2 > m_places.size())
            grow();
        QStringView &place = placeFor(word);
        if (!place.isEmpty())
            return false;
        place = word;
        ++m_count;
        return true;
    }

private:
    QStringView &placeFor(QStringView word)
    {
        const std::size_t mask = m_places.size() - 1; // the size is a power of two
        std::size_t at = qHash(word) & mask;
        while (!m_places[at].isEmpty() && m_places[at] != word)
            at = (at + 1) & mask;
        return m_places[at];
    }

    void grow()
    {
        const std::vector<QStringView> words
            = std::exchange(m_places, std::vector<QStringView>(m_places.size() * 2));
        for (const QStringView word : words) {
            if (!word.isEmpty())
                placeFor(word) = word;
        }
    }

    std::vector<QStringView> m_places = std::vector<QStringView>(1024);
    std::size_t m_count = 0;
};

// Every word of the text, the first time that it comes.
QString differentWords(QStringView text)
{
    QString words;
    words.reserve(text.size());
    SeenWords seen;
    for (auto at = text.begin(); at != text.end();) {
        const auto begin = std::find_if(at, text.end(), isOfWord);
        const auto end = std::find_if_not(begin, text.end(), isOfWord);
        at = end;
        const QStringView word(begin, end);
        if (word.isEmpty() || !seen.add(word))
            continue;
        if (!words.isEmpty())
            words += u' ';
        words += word;
    }
    return words;
}

} // namespace

QByteArray searchWords(const Page &page)
{
    QString text;
    text.reserve(usualLength);
    addText(text, page.parts);
    return differentWords(lowered(std::move(text))).toUtf8();
}

} // namespace rapporteur
