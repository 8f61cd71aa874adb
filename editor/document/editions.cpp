// SPDX-License-Identifier: GPL-3.0-or-later
#include "editions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

auto &found(auto &editions, QStringView id)
{
    const auto edition = std::ranges::find(editions, id, &Edition::id);
    return edition == editions.end() ? editions.front() : *edition;
}

} // namespace

const Edition &editionFor(const Readout &readout, QStringView id)
{
    static const Edition none;
    return readout.editions.isEmpty() ? none : found(readout.editions, id);
}

Edition &editionFor(Readout &readout, QStringView id)
{
    if (readout.editions.isEmpty()) {
        readout.editions.append(Edition());
        readout.editions.first().id = u"e1"_s;
    }
    return found(readout.editions, id);
}

} // namespace rapporteur
