// SPDX-License-Identifier: GPL-3.0-or-later
#include "difference.h"

#include <dtl/dtl.hpp>

#include <algorithm>
#include <span>

namespace rapporteur {

namespace {

// Beyond these, two sequences that have nothing in common would take too long to prove it.
constexpr std::size_t mostSteps = 400'000'000;

using Numbers = std::span<const int>;

void append(QList<Hunk> &hunks, Hunk step)
{
    if (!hunks.isEmpty() && hunks.last().beforeEnd() == step.beforeFrom
        && hunks.last().afterEnd() == step.afterFrom) {
        hunks.last().beforeCount += step.beforeCount;
        hunks.last().afterCount += step.afterCount;
    } else {
        hunks << step;
    }
}

QList<Hunk> hunksOf(Numbers before, Numbers after, int head)
{
    if (before.empty() && after.empty())
        return {};
    if (before.empty() || after.empty() || before.size() * after.size() > mostSteps)
        return {{head, int(before.size()), head, int(after.size())}};
    dtl::Diff<int>
        diff(std::vector(before.begin(), before.end()), std::vector(after.begin(), after.end()));
    diff.onHuge();
    diff.compose();
    QList<Hunk> hunks;
    int from = head;
    int to = head;
    for (const auto &[number, info] : diff.getSes().getSequence()) {
        const int removed = info.type == dtl::SES_ADD ? 0 : 1;
        const int added = info.type == dtl::SES_DELETE ? 0 : 1;
        if (info.type != dtl::SES_COMMON)
            append(hunks, {from, removed, to, added});
        from += removed;
        to += added;
    }
    return hunks;
}

} // namespace

QList<Hunk> difference(const QList<int> &before, const QList<int> &after)
{
    const auto [headBefore, headAfter] = std::ranges::mismatch(before, after);
    const auto head = headBefore - before.begin();
    const auto most = std::min(before.size(), after.size()) - head;
    const auto [tailBefore, tailAfter] = std::mismatch(
        before.rbegin(), before.rbegin() + most, after.rbegin(), after.rbegin() + most);
    const auto tail = tailBefore - before.rbegin();
    return hunksOf(
        Numbers(before).subspan(std::size_t(head), std::size_t(before.size() - head - tail)),
        Numbers(after).subspan(std::size_t(head), std::size_t(after.size() - head - tail)),
        int(head));
}

} // namespace rapporteur
