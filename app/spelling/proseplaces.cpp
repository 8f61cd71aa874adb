// SPDX-License-Identifier: GPL-3.0-or-later
#include "proseplaces.h"

#include "texts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr std::array names{
    "given"_L1,
    "additional"_L1,
    "family"_L1,
    "suffix"_L1,
    "honorific"_L1,
    "shortForm"_L1,
    "speaker"_L1,
    "reference"_L1,
    "date"_L1,
    "time"_L1,
    "start"_L1,
};

} // namespace

bool isProse(const QString &place)
{
    const QString member = place.section(u'/', -1);
    return !member.isEmpty() && !member.startsWith("qt_"_L1)
           && !std::ranges::contains(names, member) && !std::ranges::contains(texts::codes, member);
}

} // namespace rapporteur
