// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype longestAddress = 300; // looked at on either side; keeps one endless word cheap

qsizetype edge(QStringView text, qsizetype from, qsizetype step)
{
    qsizetype at = from;
    while (!charAt(text, at + step).isNull() && !text[at + step].isSpace()
           && std::abs(at - from) < longestAddress)
        at += step;
    return at;
}

} // namespace

Repair repairOf(QStringView text, qsizetype from, qsizetype length, const QString &after)
{
    return {int(from), text.sliced(from, length).toString(), after};
}

bool isCasedLetter(QChar c)
{
    return c.isLower() || c.isUpper();
}

bool isInAddress(QStringView text, qsizetype at)
{
    const qsizetype begin = edge(text, at, -1);
    const QStringView word = text.sliced(begin, edge(text, at, 1) + 1 - begin);
    return word.contains(u'@') || word.contains("://"_L1)
           || word.contains("www."_L1, Qt::CaseInsensitive) || word.startsWith("tel:"_L1)
           || word.startsWith("mailto:"_L1);
}

} // namespace rapporteur
