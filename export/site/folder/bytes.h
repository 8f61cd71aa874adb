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

} // namespace rapporteur
