// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence.h"

#include <algorithm>

namespace rapporteur {

// Patience sorting: `tops` holds, for every length, the place where the best run of it ends.
QList<bool> stayingInOrder(const QList<int> &numbers)
{
    QList<int> tops;
    QList<int> previous(numbers.size(), -1);
    for (int place = 0; place < numbers.size(); ++place) {
        const auto pile = std::ranges::lower_bound(tops, numbers.at(place), {}, [&](int top) {
            return numbers.at(top);
        });
        if (pile != tops.begin())
            previous[place] = *std::prev(pile);
        if (pile == tops.end())
            tops << place;
        else
            *pile = place;
    }
    QList<bool> stays(numbers.size(), false);
    for (int place = tops.isEmpty() ? -1 : tops.last(); place >= 0; place = previous.at(place))
        stays[place] = true;
    return stays;
}

} // namespace rapporteur
