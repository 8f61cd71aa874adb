// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <initializer_list>

namespace rapporteur {

inline QByteArray joined(std::initializer_list<QByteArrayView> pieces)
{
    qsizetype size = 0;
    for (const QByteArrayView piece : pieces)
        size += piece.size();
    QByteArray all;
    all.reserve(size);
    for (const QByteArrayView piece : pieces)
        all += piece;
    return all;
}

// Takes what stands before the next `end`, and the end, off the text.
inline QByteArrayView takeUntil(QByteArrayView &text, char end)
{
    const qsizetype at = text.indexOf(end);
    const QByteArrayView taken = at < 0 ? text : text.first(at);
    text = text.sliced(at < 0 ? text.size() : at + 1);
    return taken;
}

} // namespace rapporteur
