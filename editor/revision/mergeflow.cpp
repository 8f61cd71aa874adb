// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowtree.h"
#include "merger.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// Merges the blocks of an edition: which there are, where each stands, what each says.
class FlowMerger
{
public:
    FlowMerger(Merger &merger, const Three<Edition> &three, MergedPlace place)
        : m_merger(merger)
        , m_place(std::move(place))
        , m_base(three.base)
        , m_ours(three.ours)
        , m_theirs(three.theirs)
    {}

    void merge(Edition &result);

private:
    bool isAlive(const QString &id);
    bool survives(const QString &id, const FlowTree &left, const FlowTree &other);
    QString parentOf(const QString &id);
    void place();
    void breakCircles();
    QList<Block> list(const QString &parent, const MergedPlace &place);
    Block block(const QString &id, const MergedPlace &place);
    QStringList childrenIn(const FlowTree &side, const QString &parent) const;
    void tellMovedTwice(const QString &id);

    Merger &m_merger;
    MergedPlace m_place;
    FlowTree m_base;
    FlowTree m_ours;
    FlowTree m_theirs;
    QStringList m_ids;                 // alive
    QHash<QString, QString> m_parents; // of those
};

// The outermost block around `id` that `other` has not got.
QString outermostMissing(QString id, const FlowTree &tree, const FlowTree &other)
{
    for (const FlowNode *node = tree.find(id); node; node = tree.find(node->parent)) {
        if (!tree.find(node->parent) || other.find(node->parent))
            return id;
        id = node->parent;
    }
    return id;
}

// Of a block that one side deleted: whether the other did something to it, or to what it was
// deleted with.
bool FlowMerger::survives(const QString &id, const FlowTree &left, const FlowTree &other)
{
    const QString outermost = outermostMissing(id, left, other);
    const FlowNode *now = left.find(outermost);
    const FlowNode *before = m_base.find(outermost);
    if (before && *now->block == *before->block && now->parent == before->parent)
        return false;
    if (before && outermost == id) {
        const QString words = textOf(*now->block);
        const bool isOurs = &left == &m_ours;
        m_merger.add(
            Conflict::Kind::DeletedAndEdited,
            m_place.within(left.pathOf(id)),
            textOf(*before->block),
            isOurs ? words : QString(),
            isOurs ? QString() : words);
    }
    return true;
}

bool FlowMerger::isAlive(const QString &id)
{
    const bool isOurs = m_ours.find(id) != nullptr;
    const bool isTheirs = m_theirs.find(id) != nullptr;
    if ((isOurs && isTheirs) || !m_base.find(id))
        return true;
    return isOurs ? survives(id, m_ours, m_theirs) : survives(id, m_theirs, m_ours);
}

void FlowMerger::tellMovedTwice(const QString &id)
{
    const auto placeIn = [&](const FlowTree &tree) {
        return tree.find(id) ? tree.pathOf(id) : QString();
    };
    m_merger.add(
        Conflict::Kind::MovedTwice,
        m_place.within(m_ours.pathOf(id)),
        placeIn(m_base),
        placeIn(m_ours),
        placeIn(m_theirs));
}

QString FlowMerger::parentOf(const QString &id)
{
    const FlowNode *base = m_base.find(id);
    const FlowNode *ours = m_ours.find(id);
    const FlowNode *theirs = m_theirs.find(id);
    if (!ours || !theirs)
        return ours ? ours->parent : theirs->parent;
    if (ours->parent == theirs->parent || (base && theirs->parent == base->parent))
        return ours->parent;
    if (base && ours->parent == base->parent)
        return theirs->parent;
    tellMovedTwice(id);
    return ours->parent;
}

// Each side moved one block into the other's: then all stands where ours has it.
void FlowMerger::breakCircles()
{
    const auto endsAtRoot = [this](QString id) {
        for (qsizetype steps = m_ids.size(); m_parents.contains(id); --steps) {
            if (steps == 0)
                return false;
            id = m_parents.value(id);
        }
        return true;
    };
    if (std::ranges::all_of(std::as_const(m_ids), endsAtRoot))
        return;
    for (const QString &id : std::as_const(m_ids)) {
        const FlowNode *ours = m_ours.find(id);
        if (!ours || ours->parent == m_parents.value(id))
            continue;
        tellMovedTwice(id);
        m_parents[id] = ours->parent;
    }
}

void FlowMerger::place()
{
    QStringList ids = m_ours.nodes().keys() + m_theirs.nodes().keys();
    ids.removeDuplicates();
    ids.sort(); // a hash has no order, and conflicts have
    for (const QString &id : std::as_const(ids)) {
        if (isAlive(id))
            m_ids << id;
    }
    for (const QString &id : std::as_const(m_ids))
        m_parents.insert(id, parentOf(id));
    breakCircles();
}

QStringList FlowMerger::childrenIn(const FlowTree &side, const QString &parent) const
{
    QStringList ids = side.childrenOf(parent);
    ids.removeIf([&](const QString &id) { return m_parents.value(id) != parent; });
    return ids;
}

QList<Block> FlowMerger::list(const QString &parent, const MergedPlace &place)
{
    const MergedOrder order = mergeOrder(
        childrenIn(m_base, parent), childrenIn(m_ours, parent), childrenIn(m_theirs, parent));
    for (const QString &id : order.movedTwice)
        tellMovedTwice(id);
    QList<Block> blocks;
    for (const QString &id : order.ids)
        blocks << block(id, place.within(id));
    return blocks;
}

Block FlowMerger::block(const QString &id, const MergedPlace &place)
{
    const FlowNode *base = m_base.find(id);
    const FlowNode *ours = m_ours.find(id);
    const FlowNode *theirs = m_theirs.find(id);
    const Block &left = *(ours ? ours : theirs)->block;
    Block none;
    none.id = id;
    Block result = left;
    if (ours && theirs)
        m_merger.mergeMembers(
            result,
            Three<Block>{base ? *base->block : none, *ours->block, *theirs->block},
            place,
            {"id"_L1, "children"_L1});
    result.children = list(id, place);
    return result;
}

void FlowMerger::merge(Edition &result)
{
    place();
    result.lead = list(FlowTree::lead, m_place.within(u"lead"_s));
    result.body = list(FlowTree::body, m_place.within(u"body"_s));
}

} // namespace

void mergeFlows(
    Merger &merger, Edition &result, const Three<Edition> &three, const MergedPlace &place)
{
    const auto &[base, ours, theirs] = three;
    const auto isSame = [](const Edition &one, const Edition &other) {
        return one.lead == other.lead && one.body == other.body;
    };
    if (isSame(ours, theirs) || isSame(theirs, base))
        return; // `result` has ours
    if (isSame(ours, base)) {
        result.lead = theirs.lead;
        result.body = theirs.body;
        return;
    }
    FlowMerger(merger, three, place).merge(result);
}

} // namespace rapporteur
