// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment.h"

#include "ids.h"
#include "pairing.h"
#include "valuewords.h"
#include "walk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

using Renames = QHash<QString, QString>;

// An edition's language says more about which one it is than its words.
QString wordsOf(const Edition &edition)
{
    return edition.language;
}

QString wordsOf(const auto &value)
{
    return textOf(value);
}

template<Identified T>
Candidate candidateOf(const T &value)
{
    return {value.id, 0, wordsOf(value)};
}

// A block without children, and where it hangs.
struct Hanging
{
    Block *block = nullptr;
    int parent = -1;
};

QList<Hanging> hangingIn(Edition &edition)
{
    QList<Hanging> all;
    const auto visit = [&all](const auto &self, QList<Block> &blocks, int parent) -> void {
        for (Block &block : blocks) {
            const auto index = int(all.size());
            all << Hanging{&block, parent};
            self(self, block.children, index);
        }
    };
    visit(visit, edition.lead, -1);
    visit(visit, edition.body, -1);
    return all;
}

QList<Candidate> candidatesOf(const QList<Hanging> &blocks)
{
    QList<Candidate> candidates;
    for (const Hanging &each : blocks)
        candidates << Candidate{each.block->id, int(each.block->kind), ownWordsOf(*each.block)};
    return candidates;
}

// A block without words, a list or a table, is what holds most of what it held.
void pairContainers(const QList<Hanging> &before, const QList<Hanging> &after, QList<int> &partners)
{
    QList<QHash<int, int>> votes(before.size());
    QList<bool> taken(after.size(), false);
    for (const int partner : std::as_const(partners)) {
        if (partner >= 0)
            taken[partner] = true;
    }
    for (auto at = int(before.size()) - 1; at >= 0; --at) { // children first
        if (partners.at(at) < 0 && ownWordsOf(*before.at(at).block).isEmpty()) {
            const auto best = std::ranges::max_element(votes.at(at));
            if (best != votes.at(at).end()) {
                partners[at] = best.key();
                taken[best.key()] = true;
            }
        }
        const int parent = before.at(at).parent;
        const int candidate = partners.at(at) < 0 ? -1 : after.at(partners.at(at)).parent;
        if (parent >= 0 && candidate >= 0 && !taken.at(candidate)
            && before.at(parent).block->kind == after.at(candidate).block->kind)
            ++votes[parent][candidate];
    }
}

// Hands out the ids of the partners; what has none must not have the id of something else.
Renames rename(const QList<QString *> &ids, const QList<int> &partners, const QList<Candidate> &after)
{
    QSet<QString> taken;
    for (const Candidate &candidate : after)
        taken << candidate.id;
    QSet<QString> used = taken;
    for (const QString *id : ids)
        used << *id;
    IdSource fresh(used);
    Renames renames;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        QString &id = *ids.at(i);
        const int partner = partners.at(i);
        if (partner < 0 && !taken.contains(id))
            continue;
        const QString now = partner < 0 ? fresh.fresh("was-"_L1) : after.at(partner).id;
        renames.insert(std::exchange(id, now), now);
    }
    return renames;
}

class Aligner
{
public:
    Aligner(const Readout &before, const Readout &after)
        : m_byId(!before.id.isEmpty() && before.id == after.id)
    {}

    void align(Readout &before, const Readout &after) const;

private:
    template<Identified T, typename Within>
    Renames alignList(QList<T> &before, const QList<T> &after, const Within &within) const;
    void alignParticipants(QList<Side> &before, const QList<Side> &after) const;
    template<Identified T>
    Renames alignList(QList<T> &before, const QList<T> &after) const
    {
        return alignList(before, after, [](const T &, const T &) {});
    }
    Renames alignBlocks(Edition &before, const Edition &after) const;
    void alignEdition(Edition &before, const Edition &after) const;

    bool m_byId;
};

template<Identified T, typename Within>
Renames Aligner::alignList(QList<T> &before, const QList<T> &after, const Within &within) const
{
    QList<Candidate> old;
    QList<Candidate> now;
    for (const T &value : std::as_const(before))
        old << candidateOf(value);
    for (const T &value : after)
        now << candidateOf(value);
    QList<int> partners = paired(old, now, m_byId);
    if (std::same_as<T, Event> && old.size() == 1 && now.size() == 1)
        partners = {0}; // what a release reports is what it reports, whatever became of it
    static const T none{};
    QList<QString *> ids;
    for (qsizetype i = 0; i < before.size(); ++i) {
        within(before[i], partners.at(i) < 0 ? none : after.at(partners.at(i)));
        ids << &before[i].id;
    }
    return rename(ids, partners, now);
}

Renames Aligner::alignBlocks(Edition &before, const Edition &after) const
{
    Edition now = after;
    const QList<Hanging> blocks = hangingIn(before);
    const QList<Hanging> others = hangingIn(now);
    const QList<Candidate> candidates = candidatesOf(others);
    QList<int> partners = paired(candidatesOf(blocks), candidates, m_byId);
    pairContainers(blocks, others, partners);
    QList<QString *> ids;
    for (const Hanging &each : blocks)
        ids << &each.block->id;
    return rename(ids, partners, candidates);
}

void Aligner::alignEdition(Edition &before, const Edition &after) const
{
    alignList(before.photos, after.photos);
    const Renames attachments = alignList(before.attachments, after.attachments);
    const Renames blocks = alignBlocks(before, after);
    forEachText(before, [&](Text &text) {
        for (Mark &mark : text.marks) {
            if (mark.kind == Mark::Kind::Footnote)
                mark.value = blocks.value(mark.value, mark.value);
        }
    });
    forEachBlock(before, [&](Block &block) {
        if (block.kind == BlockKind::Attachment)
            block.target = attachments.value(block.target, block.target);
    });
}

// Of all sides at once, since people change sides.
void Aligner::alignParticipants(QList<Side> &before, const QList<Side> &after) const
{
    QList<Candidate> old;
    QList<Candidate> now;
    QList<QString *> ids;
    for (Side &side : before) {
        for (Participant &participant : side.participants) {
            old << candidateOf(participant);
            ids << &participant.id;
        }
    }
    for (const Side &side : after) {
        for (const Participant &participant : side.participants)
            now << candidateOf(participant);
    }
    rename(ids, paired(old, now, m_byId), now);
}

void Aligner::align(Readout &before, const Readout &after) const
{
    const Renames sides = alignList(before.sides, after.sides);
    alignParticipants(before.sides, after.sides);
    alignList(before.events, after.events);
    for (Event &event : before.events) {
        for (QString &side : event.sides)
            side = sides.value(side, side);
    }
    alignList(before.editions, after.editions, [this](Edition &edition, const Edition &partner) {
        alignEdition(edition, partner);
    });
}

} // namespace

Readout aligned(Readout before, const Readout &after)
{
    Aligner(before, after).align(before, after);
    return before;
}

} // namespace rapporteur
