// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"

namespace rapporteur {

namespace {

template<typename Blocks>
auto findIn(Blocks &blocks, QStringView id) -> decltype(&blocks.front())
{
    for (auto &block : blocks) {
        if (block.id == id)
            return &block;
        if (auto *found = findIn(block.children, id))
            return found;
    }
    return nullptr;
}

} // namespace

const Block *findBlock(const Edition &edition, QStringView id)
{
    const Block *found = findIn(edition.lead, id);
    return found ? found : findIn(edition.body, id);
}

const Block *findBlock(const Readout &readout, QStringView id)
{
    for (const Edition &edition : readout.editions) {
        if (const Block *found = findBlock(edition, id))
            return found;
    }
    return nullptr;
}

Block *findBlock(Edition &edition, QStringView id)
{
    Block *found = findIn(edition.lead, id);
    return found ? found : findIn(edition.body, id);
}

Block *findBlock(Readout &readout, QStringView id)
{
    for (Edition &edition : readout.editions) {
        if (Block *found = findBlock(edition, id))
            return found;
    }
    return nullptr;
}

} // namespace rapporteur
