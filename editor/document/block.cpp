// SPDX-License-Identifier: GPL-3.0-or-later
#include "block.h"

#include "kindtable.h"

#include <algorithm>
#include <array>

namespace rapporteur {

namespace {

using enum BlockKind;

constexpr std::array flow{
    Heading,
    Paragraph,
    List,
    Quotation,
    Note,
    Footnote,
    BlockKind::Photo,
    Link,
    Attachment,
    Table,
    Wrapped,
};

// What may continue a text that is itself part of something: an item, a table's
// cell.
constexpr std::array continuation{
    Paragraph,
    List,
    Quotation,
    Note,
    Footnote,
    BlockKind::Photo,
    Link,
    Attachment,
    Table,
};

constexpr std::array prose{Paragraph, List, Quotation, Footnote, Link};
constexpr std::array items{Item};
constexpr std::array rows{Row};
constexpr std::array cells{Cell};

constexpr std::array rules{
    BlockRule{Heading, true, {}},
    BlockRule{Paragraph, true, {}},
    BlockRule{List, false, items},
    BlockRule{Item, true, continuation},
    BlockRule{Quotation, true, prose},
    BlockRule{Note, true, prose},
    BlockRule{Footnote, true, prose},
    BlockRule{BlockKind::Photo, false, {}},
    BlockRule{Link, true, {}},
    BlockRule{Attachment, true, {}},
    BlockRule{Table, false, rows},
    BlockRule{Row, false, cells},
    BlockRule{Cell, true, continuation},
    BlockRule{Wrapped, true, flow},
};

static_assert(standAtTheirKind(rules));

} // namespace

bool Block::operator==(const Block &) const = default;

const BlockRule &ruleFor(BlockKind kind)
{
    return rules.at(std::size_t(kind));
}

std::span<const BlockKind> flowKinds()
{
    return flow;
}

bool mayContain(BlockKind parent, BlockKind child)
{
    return std::ranges::contains(ruleFor(parent).children, child);
}

} // namespace rapporteur
