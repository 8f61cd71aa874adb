// SPDX-License-Identifier: GPL-3.0-or-later
#include "finders.h"
#include "message.h"
#include "prose.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur::finders {

namespace {

// What to put in the place of the sign where it stands wrong.
enum class Mending { RemoveSpaceBefore, AddSpaceBefore, AddSpaceAfter };

Repair mended(QStringView text, qsizetype at, Mending mending)
{
    switch (mending) {
    case Mending::RemoveSpaceBefore: return repairOf(text, at - 1, 1, {});
    case Mending::AddSpaceBefore: return repairOf(text, at, 0, u" "_s);
    case Mending::AddSpaceAfter: break;
    }
    return repairOf(text, at + 1, 0, u" "_s);
}

// Remarks for every place where one of `signs` stands and `isWrong(text, at)`. `message` takes
// what is read there as %1.
template<typename IsWrong>
Remarks wrongPlaces(
    const Passage &passage,
    QStringView signs,
    const IsWrong &isWrong,
    Mending mending,
    const QString &message)
{
    Remarks remarks;
    for (qsizetype at = 0; at < passage.text.size(); ++at) {
        if (signs.contains(passage.text[at]) && isWrong(passage.text, at)
            && !isInAddress(passage.text, at))
            remarks.append(
                {message.arg(excerpt(passage.text, at, 1)), mended(passage.text, at, mending)});
    }
    return remarks;
}

bool endsWord(QChar c)
{
    return c.isNull() || c.isSpace() || u"\"”’»)"_s.contains(c);
}

// Korean sets spaces around a colon, French before all double signs.
QStringView closeSigns(const QString &language)
{
    if (language == "fr"_L1)
        return u".,";
    return language == "ko"_L1 ? u".,;!?" : u".,;:!?";
}

bool followsSpace(QStringView text, qsizetype at)
{
    const QChar space = charAt(text, at - 1);
    return (space == u' ' || space == QChar::Nbsp) && charAt(text, at - 2).isLetterOrNumber()
           && endsWord(charAt(text, at + 1));
}

// "member(s)", "child(ren)": an ending, not a remark
bool isEnding(QStringView text, qsizetype at)
{
    const qsizetype close = text.sliced(at, std::min<qsizetype>(5, text.size() - at)).indexOf(u')');
    return close >= 0 && charAt(text, at + 1).isLower();
}

bool opensAfterLetter(QStringView text, qsizetype at)
{
    const bool afterWord = charAt(text, at - 1).isLower() && charAt(text, at - 2).isLower();
    return afterWord && isCasedLetter(charAt(text, at + 1)) && !isEnding(text, at);
}

bool stopsWithoutSpace(QStringView text, qsizetype at)
{
    if (!charAt(text, at - 1).isLower())
        return false;
    const QChar next = charAt(text, at + 1);
    const QChar afterNext = charAt(text, at + 2);
    return (next == u'(' && afterNext.isUpper()) || (next.isUpper() && afterNext.isLower());
}

bool colonWithoutSpace(QStringView text, qsizetype at)
{
    return charAt(text, at - 1).isLower() && charAt(text, at - 2).isLower()
           && isCasedLetter(charAt(text, at + 1));
}

bool closesBeforeLetter(QStringView text, qsizetype at)
{
    const bool closesWord = charAt(text, at - 1).isLower() && charAt(text, at - 2).isLower();
    const bool closesSentence = charAt(text, at - 1).isPunct();
    return (closesWord || closesSentence) && isCasedLetter(charAt(text, at + 1))
           && charAt(text, at + 2).isLower();
}

bool isPlainSpace(QChar c)
{
    return c == u' ' || c == QChar::Nbsp;
}

// A run of spaces between words; those at the ends are another rule's.
Remarks doubledSpaces(const Passage &passage)
{
    Remarks remarks;
    const QStringView text = passage.text;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isPlainSpace(text[at]))
            continue;
        qsizetype end = at;
        while (isPlainSpace(charAt(text, end)))
            ++end;
        if (at > 0 && end < text.size() && end - at > 1) {
            const bool keeps = text.sliced(at, end - at).contains(QChar(QChar::Nbsp));
            remarks.append(
                {Check::tr("“%1” has more than one space in a row: leave one.")
                     .arg(excerpt(text, at, end - at)),
                 repairOf(text, at, end - at, keeps ? QString(QChar(QChar::Nbsp)) : u" "_s)});
        }
        at = end;
    }
    return remarks;
}

Remarks outerSpaces(const Passage &passage)
{
    const QStringView text = passage.text;
    const QStringView core = text.trimmed();
    if (core.isEmpty() || core.size() == text.size())
        return {};
    const qsizetype lead = core.begin() - text.begin();
    const qsizetype from = lead > 0 ? 0 : core.size();
    const qsizetype length = lead > 0 ? lead : text.size() - core.size();
    return {
        {Check::tr("“%1” has a space before its first or after its last word: remove it.")
             .arg(shortened(core)),
         repairOf(text, from, length, {})}};
}

} // namespace

Findings doubledSpace(const Subject &subject)
{
    return inProse(subject, doubledSpaces);
}

Findings outerSpace(const Subject &subject)
{
    return inProse(subject, outerSpaces);
}

Findings spaceBeforePunctuation(const Subject &subject)
{
    return inProse(subject, [](const Passage &passage) {
        return wrongPlaces(
            passage,
            closeSigns(passage.language),
            followsSpace,
            Mending::RemoveSpaceBefore,
            Check::tr("“%1” has a space before the punctuation mark: remove it."));
    });
}

Findings spaceBeforeBracket(const Subject &subject)
{
    return inProse(subject, [](const Passage &passage) {
        return wrongPlaces(
            passage,
            u"(",
            opensAfterLetter,
            Mending::AddSpaceBefore,
            Check::tr("“%1” needs a space before the bracket."));
    });
}

Findings spaceAfterStop(const Subject &subject)
{
    return inProse(subject, [](const Passage &passage) {
        return wrongPlaces(
            passage,
            u".",
            stopsWithoutSpace,
            Mending::AddSpaceAfter,
            Check::tr("“%1” needs a space after the full stop."));
    });
}

Findings spaceAfterColon(const Subject &subject)
{
    return inProse(subject, [](const Passage &passage) {
        if (passage.language == "fi"_L1 || passage.language == "sv"_L1) // write colons within words
            return Remarks();
        return wrongPlaces(
            passage,
            u":",
            colonWithoutSpace,
            Mending::AddSpaceAfter,
            Check::tr("“%1” needs a space after the colon."));
    });
}

Findings spaceAfterBracket(const Subject &subject)
{
    return inProse(subject, [](const Passage &passage) {
        return wrongPlaces(
            passage,
            u")",
            closesBeforeLetter,
            Mending::AddSpaceAfter,
            Check::tr("“%1” needs a space after the bracket."));
    });
}

} // namespace rapporteur::finders
