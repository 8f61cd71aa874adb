// SPDX-License-Identifier: GPL-3.0-or-later
#include "message.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype around = 16;

// The next place, at most `around` characters away, where a word begins or ends.
qsizetype wordEdge(QStringView text, qsizetype from, int step)
{
    qsizetype at = from;
    for (qsizetype steps = 0; steps < around && at > 0 && at < text.size(); ++steps)
        at += step;
    while (at != from && at > 0 && at < text.size() && !text[at].isSpace())
        at -= step;
    return at == from ? std::clamp(from + step * around, qsizetype(0), text.size()) : at;
}

} // namespace

QString shortened(QStringView text, qsizetype most)
{
    return text.size() <= most ? text.toString() : text.first(most - 1).toString() + u'…';
}

QString excerpt(QStringView text, qsizetype from, qsizetype length)
{
    const qsizetype begin = wordEdge(text, from, -1);
    const qsizetype end = wordEdge(text, from + length, 1);
    return text.sliced(begin, end - begin).trimmed().toString();
}

} // namespace rapporteur
