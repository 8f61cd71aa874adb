// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace rapporteur {

// A stretch of one sequence that stands in the place of a stretch of another.
struct Hunk
{
    int beforeFrom = 0;
    int beforeCount = 0;
    int afterFrom = 0;
    int afterCount = 0;
    bool operator==(const Hunk &) const = default;

    int beforeEnd() const { return beforeFrom + beforeCount; }
    int afterEnd() const { return afterFrom + afterCount; }
};

// Where two sequences differ, in order, by a shortest edit script. Equal numbers are equal things.
QList<Hunk> difference(const QList<int> &before, const QList<int> &after);

} // namespace rapporteur
