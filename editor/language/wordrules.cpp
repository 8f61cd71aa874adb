// SPDX-License-Identifier: GPL-3.0-or-later
#include "finders.h"
#include "message.h"
#include "prose.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur::finders {

namespace {

// Languages in which a word twice in a row is a slip, and the words that may stand so in them.
struct Doubling
{
    QLatin1StringView language;
    QStringView allowed; // between spaces
};

constexpr std::array doublings{
    Doubling{"en"_L1, u" had that very much bye "},
    Doubling{"fr"_L1, u" nous vous "},
    Doubling{"de"_L1, u" die der das den dem sie "},
    Doubling{"es"_L1, u" "},
    Doubling{"it"_L1, u" "},
    Doubling{"pt"_L1, u" "},
    Doubling{"nl"_L1, u" dat die "},
    Doubling{"ru"_L1, u" "},
};

// Slips in set phrases, found where no letter or hyphen follows.
struct Phrase
{
    QLatin1StringView language;
    QStringView wrong;
    QStringView right;
};

constexpr std::array phrases{
    Phrase{"en"_L1, u"as follow", u"as follows"},
    Phrase{"en"_L1, u"would of", u"would have"},
};

const Doubling *doublingIn(const QString &language)
{
    const auto *const found = std::ranges::find(doublings, language, &Doubling::language);
    return found == doublings.end() ? nullptr : found;
}

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'\'' || c == u'’' || c == u'-';
}

qsizetype wordEnd(QStringView text, qsizetype from)
{
    qsizetype at = from;
    while (at < text.size() && isWordChar(text[at]))
        ++at;
    return at;
}

// Two capitals make a name ("Duran Duran"), a figure twice is a table.
bool isSlip(QStringView first, QStringView second, const Doubling &language)
{
    const bool isName = first.front().isUpper() && second.front().isUpper();
    return !isName && first.front().isLetter() && first.compare(second, Qt::CaseInsensitive) == 0
           && !language.allowed.contains(QString(u' ' + first.toString().toLower() + u' '));
}

Remarks doubledWords(QStringView text, const Doubling &language)
{
    Remarks remarks;
    QStringView before; // empty where something other than one space came between
    qsizetype beforeEnd = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = wordEnd(text, at);
        const QStringView word = text.sliced(at, end - at);
        if (word.isEmpty()) {
            if (!text[at].isSpace())
                before = {};
            ++at;
            continue;
        }
        if (!before.isEmpty() && isSlip(before, word, language))
            remarks.append(
                {Check::tr("“%1 %2”: the word stands twice. Remove one.").arg(before, word),
                 repairOf(text, beforeEnd, end - beforeEnd, {})});
        before = word;
        beforeEnd = end;
        at = end;
    }
    return remarks;
}

bool isLost(QStringView text, qsizetype at)
{
    if (text[at] == QChar::ReplacementCharacter)
        return true;
    const QChar before = charAt(text, at - 1);
    return charAt(text, at + 1).isLetter()
           && (before.isNull() || before.isLetter() || before.isSpace());
}

Remarks lostCharacters(QStringView text)
{
    Remarks remarks;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isSign = text[at] == u'?' || text[at] == QChar::ReplacementCharacter;
        if (isSign && isLost(text, at) && !isInAddress(text, at))
            remarks.append({Check::tr("“%1”: a character was probably lost here. Write it again.")
                                .arg(excerpt(text, at, 1))});
    }
    return remarks;
}

Remarks backticks(QStringView text)
{
    Remarks remarks;
    bool opened = false; // `word` is a quotation of a kind
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'`' && text[at] != u'´')
            continue;
        const bool afterLetter = charAt(text, at - 1).isLetter();
        if (afterLetter && !opened)
            remarks.append(
                {Check::tr("“%1”: this is an accent. Write an apostrophe, ’.")
                     .arg(excerpt(text, at, 1)),
                 repairOf(text, at, 1, u"’"_s)});
        opened = !afterLetter;
    }
    return remarks;
}

Remarks wrongPhrases(const Passage &passage)
{
    Remarks remarks;
    for (const Phrase &phrase : phrases) {
        if (phrase.language != passage.language)
            continue;
        const qsizetype at = passage.text.indexOf(phrase.wrong, 0, Qt::CaseInsensitive);
        const QChar next = charAt(passage.text, at + phrase.wrong.size());
        const qsizetype common = std::ranges::mismatch(phrase.wrong, phrase.right).in1
                                 - phrase.wrong.begin();
        if (at >= 0 && !isWordChar(next) && !charAt(passage.text, at - 1).isLetter())
            remarks.append(
                {Check::tr("“%1”: write “%2”.").arg(phrase.wrong, phrase.right),
                 repairOf(
                     passage.text,
                     at + common,
                     phrase.wrong.size() - common,
                     phrase.right.sliced(common).toString())});
    }
    return remarks;
}

} // namespace

Findings doubledWord(const Subject &subject)
{
    return inProse(subject, [](const Passage &passage) {
        const Doubling *language = doublingIn(passage.language);
        return language ? doubledWords(passage.text, *language) : Remarks();
    });
}

Findings lostCharacter(const Subject &subject)
{
    return inProse(subject, [](const Passage &passage) { return lostCharacters(passage.text); });
}

Findings backtickApostrophe(const Subject &subject)
{
    return inProse(subject, [](const Passage &passage) { return backticks(passage.text); });
}

Findings agreement(const Subject &subject)
{
    return inProse(subject, wrongPhrases);
}

} // namespace rapporteur::finders
