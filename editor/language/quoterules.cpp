// SPDX-License-Identifier: GPL-3.0-or-later
#include "finders.h"
#include "message.h"
#include "profile.h"
#include "prose.h"

using namespace Qt::StringLiterals;

namespace rapporteur::finders {

namespace {

bool opensThere(QStringView text, qsizetype at)
{
    const QChar before = charAt(text, at - 1);
    return before.isNull() || before.isSpace() || u"([{—–/"_s.contains(before);
}

bool closesThere(QStringView text, qsizetype at)
{
    const QChar after = charAt(text, at + 1);
    return after.isNull() || after.isSpace() || after.isPunct();
}

// Typewriter quotation marks whose side is beyond doubt; 5" is a measure.
Remarks straightQuotes(const Passage &passage, const QStringList &quotes)
{
    Remarks remarks;
    for (qsizetype at = 0; at < passage.text.size(); ++at) {
        if (passage.text[at] != u'"' || charAt(passage.text, at - 1).isDigit())
            continue;
        const bool opens = opensThere(passage.text, at);
        if (opens == closesThere(passage.text, at))
            continue;
        remarks.append(
            {Check::tr("“%1”: the house writes %2 and %3 rather than straight quotation marks.")
                 .arg(excerpt(passage.text, at, 1), quotes.front(), quotes.back()),
             repairOf(passage.text, at, 1, opens ? quotes.front() : quotes.back())});
    }
    return remarks;
}

Remarks straightApostrophes(const Passage &passage)
{
    Remarks remarks;
    for (qsizetype at = 0; at < passage.text.size(); ++at) {
        if (passage.text[at] == u'\'' && isCasedLetter(charAt(passage.text, at - 1))
            && isCasedLetter(charAt(passage.text, at + 1)) && !isInAddress(passage.text, at))
            remarks.append(
                {Check::tr("“%1”: the house writes a curved apostrophe, ’.")
                     .arg(excerpt(passage.text, at, 1)),
                 repairOf(passage.text, at, 1, u"’"_s)});
    }
    return remarks;
}

} // namespace

Findings straightQuote(const Subject &subject)
{
    const HouseProfile &profile = subject.profile;
    if (profile.quotes.size() != 2)
        return {};
    return inProse(subject, [&](const Passage &passage) {
        if (passage.language != profile.language.section(u'-', 0, 0).toLower())
            return Remarks();
        return straightQuotes(passage, profile.quotes) + straightApostrophes(passage);
    });
}

} // namespace rapporteur::finders
