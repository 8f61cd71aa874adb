// SPDX-License-Identifier: GPL-3.0-or-later
#include "partplaces.h"

#include "blockpath.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

const QLatin1StringView editions("editions/");

// Parts that are not a member of the edition by their own name.
struct Renamed
{
    QLatin1StringView part;
    QLatin1StringView field;
};

constexpr std::array renamed{
    Renamed{"reference"_L1, "reference"_L1},
    Renamed{"backLink"_L1, "editions/*/backLink/text"_L1},
};

bool isBlock(const QString &id, const Edition &edition)
{
    return !pathOf(edition.lead, id).isEmpty() || !pathOf(edition.body, id).isEmpty();
}

QString withoutEdition(const QString &field)
{
    return field.startsWith(editions) ? field.section(u'/', 2) : field;
}

// A printed line that is made of the time of release leads to that.
bool isComputedRelease(const QString &part, const Edition &edition)
{
    return part == "releaseLine"_L1 && edition.releaseLine.isEmpty();
}

} // namespace

Place partOf(const Place &place)
{
    if (place.field.startsWith("release/"_L1))
        return {u"releaseLine"_s, 0};
    const QString field = withoutEdition(place.field);
    return {field == "backLink/text"_L1 ? u"backLink"_s : field, place.cursor};
}

Place fieldOf(const Place &part, const Edition &edition)
{
    const QString first = part.field.section(u'/', 0, 0);
    if (isBlock(first, edition))
        return {first, part.field == first ? part.cursor : 0};
    if (isComputedRelease(part.field, edition))
        return {u"release/date"_s, 0};
    if (first == "photos"_L1)
        return part;
    const auto row = std::ranges::find(renamed, part.field, &Renamed::part);
    const QString path = row == renamed.end() ? editions + u"*/"_s + part.field
                                              : QString(row->field);
    return {QString(path).replace(u'*', edition.id), part.cursor};
}

} // namespace rapporteur
