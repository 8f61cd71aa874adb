// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"

#include "alignment.h"
#include "comparer.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct MemberArea
{
    QLatin1StringView member;
    ChangeArea area;
};

// Members that are of another kind than what they belong to.
constexpr std::array areas{
    MemberArea{"editions"_L1, ChangeArea::Text},
    MemberArea{"leftOver"_L1, ChangeArea::Text},
    MemberArea{"date"_L1, ChangeArea::Facts},
    MemberArea{"kind"_L1, ChangeArea::Structure},
    MemberArea{"level"_L1, ChangeArea::Structure},
    MemberArea{"numbering"_L1, ChangeArea::Numbering},
    MemberArea{"direction"_L1, ChangeArea::Formatting},
    MemberArea{"language"_L1, ChangeArea::Formatting},
    MemberArea{"profile"_L1, ChangeArea::Formatting},
};

QList<Piece> replacedBy(const QString &before, const QString &after)
{
    if (before == after)
        return {{Piece::Kind::Same, after}};
    QList<Piece> pieces{{Piece::Kind::Deleted, before}, {Piece::Kind::Inserted, after}};
    pieces.removeIf([](const Piece &piece) { return piece.text.isEmpty(); });
    return pieces;
}

} // namespace

ComparedPlace ComparedPlace::member(QLatin1StringView name) const
{
    ComparedPlace place = within(name);
    const auto *const row = std::ranges::find(areas, name, &MemberArea::member);
    const bool isFact = area == ChangeArea::Facts && place.path.contains(u'/');
    if (row != areas.end() && !isFact)
        place.area = row->area;
    place.isProse = !isWhole(name);
    return place;
}

ComparedPlace ComparedPlace::asList() const
{
    ComparedPlace place = *this;
    if (area == ChangeArea::Text)
        place.area = ChangeArea::Structure;
    return place;
}

qsizetype Comparison::count(ChangeArea area) const
{
    if (area == ChangeArea::Numbering)
        return numbering.size();
    return std::ranges::count(changes, area, &Change::area);
}

void Comparer::add(Change change)
{
    QList<Change> &list = change.area == ChangeArea::Numbering ? m_comparison.numbering
                                                               : m_comparison.changes;
    list << std::move(change);
}

void Comparer::add(ChangeKind kind, const QString &words, const ComparedPlace &place)
{
    Change change{kind, place.area, place.path, place.id, {}, {}, {}};
    const Piece::Kind piece = kind == ChangeKind::Inserted  ? Piece::Kind::Inserted
                              : kind == ChangeKind::Deleted ? Piece::Kind::Deleted
                                                            : Piece::Kind::Same;
    if (!words.isEmpty())
        change.words = {{piece, words}};
    add(std::move(change));
}

void Comparer::addEdited(const QString &before, const QString &after, const ComparedPlace &place)
{
    ComparedPlace at = place;
    QList<Piece> words = place.isProse ? markedUp(before, after) : replacedBy(before, after);
    if (!differs(words)) // white space, or what no words tell of
        at.area = place.area == ChangeArea::Text ? ChangeArea::Formatting : place.area;
    const ChangeKind kind = before.isEmpty()  ? ChangeKind::Inserted
                            : after.isEmpty() ? ChangeKind::Deleted
                                              : ChangeKind::Edited;
    add({kind, at.area, at.path, at.id, {}, {}, std::move(words)});
}

void Comparer::walkDiffering(const Text &before, const Text &after, const ComparedPlace &place)
{
    if (before.plain != after.plain)
        addEdited(before.plain, after.plain, place);
    if (before.plain == after.plain || formattingDiffers(before, after)) {
        ComparedPlace at = place;
        at.area = ChangeArea::Formatting;
        add(ChangeKind::Edited, after.plain, at);
    }
}

void Comparer::walkDiffering(const Edition &before, const Edition &after, const ComparedPlace &place)
{
    static const QList flows{"lead"_L1, "body"_L1};
    bool flowsDone = false;
    const auto walkMember = [&](const auto &field) {
        const QLatin1StringView name(field.name);
        if (!flows.contains(name))
            walk(before.*(field.member), after.*(field.member), place.member(name));
        else if (!std::exchange(flowsDone, true))
            compareFlows(*this, before, after, place);
    };
    std::apply([&](const auto &...field) { (walkMember(field), ...); }, Fields<Edition>::all);
}

Comparison Comparer::compare(const Readout &before, const Readout &after)
{
    walkMembers(before, after, {}, {"id"_L1});
    return std::move(m_comparison);
}

Comparison compare(const Readout &before, const Readout &after)
{
    return Comparer().compare(aligned(before, after), after);
}

} // namespace rapporteur
