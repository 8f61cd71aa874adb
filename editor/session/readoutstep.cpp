// SPDX-License-Identifier: GPL-3.0-or-later
#include "readoutstep.h"

#include "mediafiles.h"

#include <algorithm>
#include <array>

namespace rapporteur {

namespace {

constexpr std::array flows{&Edition::lead, &Edition::body};

} // namespace

ReadoutStep::Ends ReadoutStep::commonEnds(const Flow &before, const Flow &after)
{
    const auto head = std::ranges::mismatch(before, after).in1 - before.begin();
    const qsizetype most = std::min(before.size(), after.size()) - head;
    qsizetype tail = 0;
    while (tail < most && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return {head, tail};
}

ReadoutStep::ReadoutStep(const Readout &before, const Readout &after)
    : m_before(before)
    , m_after(after)
{
    if (before.editions.size() != after.editions.size())
        return;
    for (qsizetype i = 0; i < before.editions.size(); ++i) {
        for (const auto flow : flows) {
            const Ends ends = commonEnds(before.editions[i].*flow, after.editions[i].*flow);
            for (Readout *readout : {&m_before, &m_after}) {
                Flow &blocks = readout->editions[i].*flow;
                blocks = blocks.sliced(ends.head, blocks.size() - ends.head - ends.tail);
            }
            m_ends.append(ends);
        }
    }
}

Readout ReadoutStep::completed(Readout readout, const Readout &whole) const
{
    for (qsizetype i = 0; i < m_ends.size(); ++i) {
        const auto edition = i / std::ssize(flows);
        const auto flow = flows.at(size_t(i % std::ssize(flows)));
        const Flow &blocks = whole.editions[edition].*flow;
        Flow &completed = readout.editions[edition].*flow;
        completed = blocks.first(m_ends[i].head) + completed + blocks.last(m_ends[i].tail);
    }
    return readout;
}

Readout ReadoutStep::before(const Readout &after) const
{
    return completed(m_before, after);
}

Readout ReadoutStep::after(const Readout &before) const
{
    return completed(m_after, before);
}

QSet<QString> ReadoutStep::media() const
{
    return mediaIn(m_before) + mediaIn(m_after);
}

} // namespace rapporteur
