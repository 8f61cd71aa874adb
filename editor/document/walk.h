// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

#include <concepts>

// Visiting all that a readout holds, in reading order and depth first, wrapped
// texts and nested blocks included. What is visited may be changed when the
// readout is not const, but not moved.
namespace rapporteur {

template<typename T, typename Value>
concept MaybeConst = std::same_as<std::remove_const_t<T>, Value>;

// Calls `visit(block)` for every block of the list, a parent before its
// children.
template<typename Blocks, typename Visit>
    requires MaybeConst<Blocks, QList<Block>>
void forEachBlock(Blocks &blocks, const Visit &visit)
{
    for (auto &block : blocks) {
        visit(block);
        forEachBlock(block.children, visit);
    }
}

template<typename E, typename Visit>
    requires MaybeConst<E, Edition>
void forEachBlock(E &edition, const Visit &visit)
{
    forEachBlock(edition.lead, visit);
    forEachBlock(edition.body, visit);
}

template<typename R, typename Visit>
    requires MaybeConst<R, Readout>
void forEachBlock(R &readout, const Visit &visit)
{
    for (auto &edition : readout.editions)
        forEachBlock(edition, visit);
}

// Calls `visit(photo)` for the photos of the edition, then for those within its
// text.
template<typename E, typename Visit>
    requires MaybeConst<E, Edition>
void forEachPhoto(E &edition, const Visit &visit)
{
    for (auto &photo : edition.photos)
        visit(photo);
    forEachBlock(edition, [&](auto &block) {
        if (block.photo)
            visit(*block.photo);
    });
}

// Calls `visit(text)` for all prose of the edition: deck, captions, and every
// block's own text.
template<typename E, typename Visit>
    requires MaybeConst<E, Edition>
void forEachText(E &edition, const Visit &visit)
{
    visit(edition.deck);
    for (auto &photo : edition.photos)
        visit(photo.caption);
    forEachBlock(edition, [&](auto &block) {
        visit(block.text);
        if (block.photo)
            visit(block.photo->caption);
    });
}

// The first block with this id, or nullptr. A translation may give its block
// the id of the block that it translates; ask the edition where that matters.
const Block *findBlock(const Readout &readout, QStringView id);
const Block *findBlock(const Edition &edition, QStringView id);
Block *findBlock(Readout &readout, QStringView id);
Block *findBlock(Edition &edition, QStringView id);

} // namespace rapporteur
