// SPDX-License-Identifier: GPL-3.0-or-later
#include "threeway.h"

#include "difference.h"

#include <algorithm>

namespace rapporteur {

namespace {

// Changes of both sides to one part of the base, or of one side.
struct Group
{
    int from = 0;
    int end = 0;
    QList<Hunk> ours;
    QList<Hunk> theirs;
};

// A hunk changes what was changed already, or puts something in where the group did.
bool meets(const Group &group, const Hunk &hunk)
{
    const auto putsInThere = [&hunk](const Hunk &other) {
        return other.beforeEnd() == hunk.beforeFrom && other.afterCount > 0 && hunk.afterCount > 0
               && (other.beforeCount == 0 || hunk.beforeCount == 0);
    };
    return hunk.beforeFrom < group.end || std::ranges::any_of(group.ours, putsInThere)
           || std::ranges::any_of(group.theirs, putsInThere);
}

QList<Group> grouped(const QList<Hunk> &ours, const QList<Hunk> &theirs)
{
    struct Step
    {
        Hunk hunk;
        bool isOurs;
    };
    QList<Step> steps;
    for (const Hunk &hunk : ours)
        steps << Step{hunk, true};
    for (const Hunk &hunk : theirs)
        steps << Step{hunk, false};
    std::ranges::stable_sort(steps, {}, [](const Step &step) {
        return std::pair(step.hunk.beforeFrom, step.hunk.beforeEnd());
    });
    QList<Group> groups;
    for (const auto &[hunk, isOurs] : std::as_const(steps)) {
        if (groups.isEmpty() || !meets(groups.last(), hunk))
            groups << Group{hunk.beforeFrom, hunk.beforeEnd(), {}, {}};
        Group &group = groups.last();
        group.end = std::max(group.end, hunk.beforeEnd());
        (isOurs ? group.ours : group.theirs) << hunk;
    }
    return groups;
}

// How far a side has come, and what it has in the place of a part of the base.
class Side
{
public:
    Range unchanged(int baseCount) { return advance(baseCount); }

    Range instead(const Group &group, const QList<Hunk> &hunks)
    {
        int count = group.end - group.from;
        for (const Hunk &hunk : hunks)
            count += hunk.afterCount - hunk.beforeCount;
        return advance(count);
    }

private:
    Range advance(int count)
    {
        const Range range{m_at, m_at + count};
        m_at = range.end;
        return range;
    }

    int m_at = 0;
};

} // namespace

QList<Stretch> stretches(const QList<int> &base, const QList<int> &ours, const QList<int> &theirs)
{
    QList<Stretch> result;
    Side mine;
    Side their;
    int done = 0;
    const auto addUnchanged = [&](int end) {
        if (end > done)
            result << Stretch{
                {done, end}, mine.unchanged(end - done), their.unchanged(end - done), false, false};
        done = end;
    };
    for (const Group &group : grouped(difference(base, ours), difference(base, theirs))) {
        addUnchanged(group.from);
        result << Stretch{
            {group.from, group.end},
            mine.instead(group, group.ours),
            their.instead(group, group.theirs),
            !group.ours.isEmpty(),
            !group.theirs.isEmpty()};
        done = group.end;
    }
    addUnchanged(int(base.size()));
    return result;
}

} // namespace rapporteur
