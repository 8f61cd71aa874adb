// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts.h"

#include "passage.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr std::array unspaced{"ja"_L1, "zh"_L1, "th"_L1, "lo"_L1, "km"_L1, "my"_L1};

int charactersIn(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

bool isIdeographic(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
           || script == QChar::Script_Katakana;
}

bool joinsWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || u"'’-‑"_s.contains(c);
}

int wordsIn(QStringView text)
{
    int count = 0;
    bool within = false;
    for (const QChar c : text) {
        const bool begins = c.isLetterOrNumber() || c.isHighSurrogate();
        if (isIdeographic(c) || (begins && !within))
            ++count;
        within = !isIdeographic(c) && (within ? joinsWord(c) : begins);
    }
    return count;
}

} // namespace

TextCount countOf(const Edition &edition)
{
    TextCount count;
    for (const Passage &passage : passagesOf(edition)) {
        count.words += wordsIn(passage.text);
        count.characters += charactersIn(passage.text.toString());
    }
    return count;
}

bool countsCharacters(const QString &language)
{
    return std::ranges::contains(unspaced, language.section(u'-', 0, 0).toLower());
}

} // namespace rapporteur
