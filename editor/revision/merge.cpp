// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge.h"

#include "merger.h"
#include "mergetext.h"
#include "structure.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

MergedPlace MergedPlace::member(QLatin1StringView name) const
{
    MergedPlace place = within(name);
    place.isProse = !isWhole(name);
    return place;
}

QString Merger::mergedDiffering(const Three<QString> &three, const MergedPlace &place)
{
    if (place.isProse) {
        const Text base{three.base, {}};
        const Text ours{three.ours, {}};
        const Text theirs{three.theirs, {}};
        return mergedDiffering(Three<Text>{base, ours, theirs}, place).plain;
    }
    add(Conflict::Kind::Value, place, three.base, three.ours, three.theirs);
    return three.ours;
}

Text Merger::mergedDiffering(const Three<Text> &three, const MergedPlace &place)
{
    MergedText merged = mergeTexts(three.base, three.ours, three.theirs);
    for (const TextConflict &conflict : std::as_const(merged.conflicts))
        add(Conflict::Kind::Words, place, conflict.base, conflict.ours, conflict.theirs);
    return std::move(merged.text);
}

Edition Merger::mergedDiffering(const Three<Edition> &three, const MergedPlace &place)
{
    Edition result = three.ours;
    mergeMembers(result, three, place, {"lead"_L1, "body"_L1});
    mergeFlows(*this, result, three, place);
    return result;
}

Merged Merger::merge(const Readout &base, const Readout &ours, const Readout &theirs)
{
    auto result = merged<Readout>({base, ours, theirs}, {});
    if (result != ours && result != theirs && !structureProblems(result).isEmpty()) {
        m_conflicts = {{Conflict::Kind::Structure, {}, textOf(base), textOf(ours), textOf(theirs)}};
        result = ours;
    }
    return {std::move(result), std::move(m_conflicts)};
}

Merged merge(const Readout &base, const Readout &ours, const Readout &theirs)
{
    return Merger().merge(base, ours, theirs);
}

} // namespace rapporteur
