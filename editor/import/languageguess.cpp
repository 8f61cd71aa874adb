// SPDX-License-Identifier: GPL-3.0-or-later
#include "languageguess.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype enough = 20'000; // characters that are looked at

struct ScriptLanguage
{
    QChar::Script script;
    QLatin1StringView language;
};

// Scripts that one language owns.
constexpr std::array owned{
    ScriptLanguage{QChar::Script_Hangul, "ko"_L1},
    ScriptLanguage{QChar::Script_Thai, "th"_L1},
    ScriptLanguage{QChar::Script_Sinhala, "si"_L1},
    ScriptLanguage{QChar::Script_Tamil, "ta"_L1},
    ScriptLanguage{QChar::Script_Devanagari, "hi"_L1},
    ScriptLanguage{QChar::Script_Hebrew, "he"_L1},
    ScriptLanguage{QChar::Script_Greek, "el"_L1},
    ScriptLanguage{QChar::Script_CanadianAboriginal, "iu"_L1},
};

struct CommonWords
{
    QLatin1StringView language;
    QStringView words; // between spaces
};

constexpr std::array common{
    CommonWords{"en"_L1, u" the of and to in a on with for that is was by as at "},
    CommonWords{"fr"_L1, u" le la les des et du une dans pour que est sur au aux par "},
    CommonWords{"de"_L1, u" der die das und den von mit für auf ist dem des ein eine zu "},
    CommonWords{"es"_L1, u" el la los las de y que en del con para una por se su "},
    CommonWords{"pt"_L1, u" o a os as de e que em do da com para uma por não "},
    CommonWords{"it"_L1, u" il la gli le di e che in del della con per una dei sul "},
    CommonWords{"ru"_L1, u" и в на с по о что не к для из от как за его "},
    CommonWords{"uk"_L1, u" і в на з та що не до для від як за його про у "},
    CommonWords{"ar"_L1, u" في من على إلى أن عن التي مع هذا هذه ما كما الذي لا قال "},
    CommonWords{"ur"_L1, u" کے کی کا میں نے سے ہے اور کو پر ہیں کہ اس جو بھی "},
    CommonWords{"fa"_L1, u" در به از که این را با است برای آن یک خود تا شد بر "},
};

QHash<QChar::Script, int> scriptsOf(QStringView text)
{
    QHash<QChar::Script, int> counts;
    for (const QChar c : text)
        if (c.isLetter())
            ++counts[c.script()];
    return counts;
}

int shared(const CommonWords &row, const QList<QStringView> &words)
{
    QSet<QStringView> known;
    for (const QStringView word : row.words.split(u' ', Qt::SkipEmptyParts))
        known.insert(word);
    return int(
        std::ranges::count_if(words, [&known](QStringView word) { return known.contains(word); }));
}

QString byWords(QStringView text)
{
    const QString lower = text.toString().toLower();
    const auto words = QStringView(lower).split(u' ', Qt::SkipEmptyParts);
    const auto best = std::ranges::max_element(common, {}, [&words](const CommonWords &row) {
        return shared(row, words);
    });
    return shared(*best, words) > 0 ? QString(best->language) : QString();
}

// Languages with a script of their own quote Latin names freely, so a fifth of the letters is
// enough.
QString byScript(const QHash<QChar::Script, int> &counts)
{
    int letters = 0;
    for (const int count : counts)
        letters += count;
    const auto tells = [letters](int count) { return count * 5 > letters; };
    for (const ScriptLanguage &row : owned) {
        if (tells(counts.value(row.script)))
            return row.language;
    }
    const int kana = counts.value(QChar::Script_Hiragana) + counts.value(QChar::Script_Katakana);
    const int han = counts.value(QChar::Script_Han);
    if (!tells(kana + han))
        return {};
    return kana * 10 > han ? u"ja"_s : u"zh"_s;
}

} // namespace

QString guessLanguage(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), enough));
    const QString own = byScript(scriptsOf(sample));
    return own.isEmpty() ? byWords(sample) : own;
}

} // namespace rapporteur
