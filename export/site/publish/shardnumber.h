// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace rapporteur {

// A part of the site's readouts: those whose path falls to one of several publishers.
struct ShardNumber
{
    int number = 0; // 1 first; 0: all of them
    int count = 0;
    bool operator==(const ShardNumber &) const = default;
    bool takes(QByteArrayView path) const;
};

} // namespace rapporteur
