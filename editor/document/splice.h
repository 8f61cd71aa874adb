// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <algorithm>
#include <limits>

namespace rapporteur {

// The one stretch in which two sequences differ; what stands before and behind it is alike.
struct Splice
{
    qsizetype from = 0;     // in both
    qsizetype removed = 0;  // elements of the sequence before
    qsizetype inserted = 0; // of the one after
    bool operator==(const Splice &) const = default;
};

// The stretch begins at `latest` even if more than that is alike: typing a letter beside the same
// letter, say.
template<typename Sequence>
Splice spliceBetween(
    const Sequence &before,
    const Sequence &after,
    qsizetype latest = std::numeric_limits<qsizetype>::max())
{
    const qsizetype head = std::ranges::mismatch(before, after).in1 - before.begin();
    const qsizetype from = std::min(head, latest);
    const qsizetype most = std::min(before.size(), after.size()) - from;
    qsizetype tail = 0;
    while (tail < most && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return {from, before.size() - from - tail, after.size() - from - tail};
}

} // namespace rapporteur
