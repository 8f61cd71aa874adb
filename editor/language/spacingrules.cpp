// SPDX-License-Identifier: GPL-3.0-or-later
#include "finders.h"
#include "message.h"
#include "prose.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur::finders {

namespace {

// Messages for every place where one of `signs` stands and `isWrong(text, at)`. `message` takes
// what is read there as %1.
template<typename IsWrong>
QStringList wrongPlaces(
    const Passage &passage, QStringView signs, const IsWrong &isWrong, const QString &message)
{
    QStringList messages;
    for (qsizetype at = 0; at < passage.text.size(); ++at) {
        if (signs.contains(passage.text[at]) && isWrong(passage.text, at)
            && !isInAddress(passage.text, at))
            messages.append(message.arg(excerpt(passage.text, at, 1)));
    }
    return messages;
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

} // namespace

Findings spaceBeforePunctuation(const Subject &subject)
{
    return inProse(subject, [](const Passage &passage) {
        return wrongPlaces(
            passage,
            closeSigns(passage.language),
            followsSpace,
            Check::tr("“%1” has a space before the punctuation mark: remove it."));
    });
}

Findings spaceBeforeBracket(const Subject &subject)
{
    return inProse(subject, [](const Passage &passage) {
        return wrongPlaces(
            passage, u"(", opensAfterLetter, Check::tr("“%1” needs a space before the bracket."));
    });
}

Findings spaceAfterStop(const Subject &subject)
{
    return inProse(subject, [](const Passage &passage) {
        return wrongPlaces(
            passage, u".", stopsWithoutSpace, Check::tr("“%1” needs a space after the full stop."));
    });
}

Findings spaceAfterColon(const Subject &subject)
{
    return inProse(subject, [](const Passage &passage) {
        if (passage.language == "fi"_L1 || passage.language == "sv"_L1) // write colons within words
            return QStringList();
        return wrongPlaces(
            passage, u":", colonWithoutSpace, Check::tr("“%1” needs a space after the colon."));
    });
}

Findings spaceAfterBracket(const Subject &subject)
{
    return inProse(subject, [](const Passage &passage) {
        return wrongPlaces(
            passage, u")", closesBeforeLetter, Check::tr("“%1” needs a space after the bracket."));
    });
}

} // namespace rapporteur::finders
