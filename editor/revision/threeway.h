// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace rapporteur {

// From `from` up to, not with, `end`.
struct Range
{
    int from = 0;
    int end = 0;
    bool operator==(const Range &) const = default;
};

// A part of a sequence in its three states.
struct Stretch
{
    Range base;
    Range ours;
    Range theirs;
    bool oursChanged = false;
    bool theirsChanged = false;
};

// Three sequences of numbers cut alike, changed stretches and unchanged ones, in order (diff3).
// What both sides changed side by side makes two stretches, unless both put something in at one
// point.
QList<Stretch> stretches(const QList<int> &base, const QList<int> &ours, const QList<int> &theirs);

} // namespace rapporteur
