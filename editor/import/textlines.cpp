// SPDX-License-Identifier: GPL-3.0-or-later
#include "textlines.h"

#include "lightmarkup.h"
#include "linemarks.h"

#include <algorithm>
#include <ranges>
#include <span>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype narrowestWrap = 50; // columns; shorter lines were broken on purpose
constexpr qsizetype widestWrap = 100;
constexpr qsizetype mostMarks = 20'000; // in the whole text; what a file can hold

int indentOf(QStringView line)
{
    int columns = 0;
    for (const QChar c : line) {
        if (!c.isSpace())
            break;
        columns += c == u'\t' ? 4 : 1;
    }
    return columns;
}

bool isWrapWidth(const TextLine &line)
{
    return line.text().size() >= narrowestWrap && line.text().size() <= widestWrap;
}

// Lines without an empty one between them are one paragraph if an editor's right margin broke them.
bool isWrapped(std::span<const TextLine> group)
{
    if (group.size() < 2)
        return false;
    const auto unmarked = [](const TextLine &line) { return !markOf(line.text()); };
    return std::ranges::all_of(group.first(group.size() - 1), isWrapWidth)
           && group.back().text().size() <= widestWrap
           && std::ranges::all_of(group.subspan(1), unmarked)
           && std::ranges::none_of(group.first(group.size() - 1), [](const TextLine &line) {
                  return endsSentence(line.text());
              });
}

TextLine joinedLines(std::span<const TextLine> group)
{
    TextLine whole = group.front();
    for (const TextLine &line : group.subspan(1))
        whole.content = joined(joined(std::move(whole.content), {u" "_s, {}}), line.content);
    return whole;
}

QList<TextLine> unwrapped(const QList<TextLine> &lines)
{
    QList<TextLine> result;
    const auto sameGroup = [](const TextLine &, const TextLine &next) { return !next.afterBlank; };
    for (const auto &group : lines | std::views::chunk_by(sameGroup)) {
        const std::span<const TextLine> all(group.begin(), group.end());
        if (isWrapped(all))
            result.append(joinedLines(all));
        else
            result.append(QList<TextLine>(all.begin(), all.end()));
    }
    return result;
}

bool isUnspacedScript(QChar c)
{
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana
           || c.script() == QChar::Script_Katakana;
}

} // namespace

QList<TextLine> splitLines(QStringView text)
{
    QList<TextLine> lines;
    int number = 0;
    bool afterBlank = true;
    qsizetype marksLeft = mostMarks;
    for (const QStringView line : text.split(u'\n')) {
        ++number;
        const QStringView content = line.trimmed();
        if (!content.isEmpty())
            lines.append(
                {readMarkup(content, std::min<qsizetype>(marksLeft, 1000)),
                 number,
                 indentOf(line),
                 afterBlank});
        afterBlank = content.isEmpty();
        if (!afterBlank)
            marksLeft -= lines.last().content.marks.size();
    }
    return unwrapped(lines);
}

int wordCount(QStringView text)
{
    qsizetype words = 0;
    qsizetype unspaced = 0;
    bool inWord = false;
    for (const QChar c : text) {
        words += !c.isSpace() && !inWord;
        inWord = !c.isSpace();
        unspaced += isUnspacedScript(c);
    }
    return int(words + unspaced / 2);
}

QChar lastTelling(QStringView text)
{
    static constexpr QStringView closing = u"”’\"')]」』）»";
    for (const QChar c : text | std::views::reverse)
        if (!c.isSpace() && !closing.contains(c))
            return c;
    return {};
}

bool endsSentence(QStringView text)
{
    return QStringView(u".!?;:。．！？：；؟۔…").contains(lastTelling(text))
           && !lastTelling(text).isNull();
}

bool isProse(QStringView text)
{
    const int words = wordCount(text);
    return words > 40 || (words >= 8 && endsSentence(text));
}

} // namespace rapporteur
