// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparer.h"
#include "flowtree.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace rapporteur {

// Compares the blocks of two editions, whichever list they stand in.
class FlowComparer
{
public:
    FlowComparer(
        Comparer &comparer, const Edition &before, const Edition &after, ComparedPlace edition)
        : m_comparer(comparer)
        , m_edition(std::move(edition))
        , m_before(before)
        , m_after(after)
    {}

    void compareList(const QString &parent, const ComparedPlace &place);

private:
    bool moved(const QString &id, const QSet<QString> &staying) const;
    QSet<QString> stayingIn(const QString &parent) const;
    void tellDeleted(const QString &parent, const QString &after, const ComparedPlace &place);
    qsizetype tellMoved(
        const QStringList &ids,
        qsizetype at,
        const QSet<QString> &staying,
        const ComparedPlace &place);
    void compareBlock(const QString &id, const ComparedPlace &place);

    Comparer &m_comparer;
    ComparedPlace m_edition;
    FlowTree m_before;
    FlowTree m_after;
};

namespace {

// The words of a block and of what is in it, where the other side has not got it.
QString wordsWithout(const FlowTree &other, const Block &block)
{
    QStringList words{ownWordsOf(block)};
    for (const Block &child : block.children) {
        if (!other.find(child.id))
            words << wordsWithout(other, child);
    }
    words.removeAll(QString());
    return words.join(u'\n');
}

} // namespace

// Of the blocks that stand in this list before and after, those that keep their order.
QSet<QString> FlowComparer::stayingIn(const QString &parent) const
{
    QStringList both;
    QList<int> order;
    for (const QString &id : m_after.childrenOf(parent)) {
        const FlowNode *old = m_before.find(id);
        if (!old || old->parent != parent)
            continue;
        both << id;
        order << old->index;
    }
    const QList<bool> stays = stayingInOrder(order);
    QSet<QString> staying;
    for (qsizetype i = 0; i < both.size(); ++i) {
        if (stays.at(i))
            staying << both.at(i);
    }
    return staying;
}

// Deleted blocks are told of where they stood: behind the block before them that is still there.
void FlowComparer::tellDeleted(
    const QString &parent, const QString &after, const ComparedPlace &place)
{
    const QStringList ids = m_before.childrenOf(parent);
    qsizetype at = after.isEmpty() ? 0 : ids.indexOf(after) + 1;
    if (!after.isEmpty() && at == 0)
        return;
    for (; at < ids.size() && !m_after.find(ids.at(at)); ++at) {
        const Block &block = *m_before.find(ids.at(at))->block;
        m_comparer
            .add(ChangeKind::Deleted, wordsWithout(m_after, block), place.element(block.id).asList());
    }
}

bool FlowComparer::moved(const QString &id, const QSet<QString> &staying) const
{
    return m_before.find(id) && !staying.contains(id);
}

// Blocks that follow each other before and after moved as one. Gives the index behind them.
qsizetype FlowComparer::tellMoved(
    const QStringList &ids, qsizetype at, const QSet<QString> &staying, const ComparedPlace &place)
{
    const FlowNode *first = m_before.find(ids.at(at));
    Change change{ChangeKind::Moved, place.asList().area, {}, ids.at(at), {}, {}, {}};
    change.place = place.element(ids.at(at)).path;
    change.from = m_edition.within(m_before.pathOf(ids.at(at))).path;
    change.words = {{Piece::Kind::Same, textOf(*m_after.find(ids.at(at))->block)}};
    qsizetype end = at + 1;
    for (; end < ids.size() && moved(ids.at(end), staying); ++end) {
        const FlowNode *next = m_before.find(ids.at(end));
        if (next->parent != first->parent || next->index != first->index + int(end - at))
            break;
        change.along << ids.at(end);
        change.words.first().text += u'\n' + textOf(*m_after.find(ids.at(end))->block);
    }
    m_comparer.add(std::move(change));
    return end;
}

void FlowComparer::compareBlock(const QString &id, const ComparedPlace &place)
{
    m_comparer.walkMembers(
        *m_before.find(id)->block, *m_after.find(id)->block, place, {"id"_L1, "children"_L1});
}

void FlowComparer::compareList(const QString &parent, const ComparedPlace &place)
{
    const QStringList ids = m_after.childrenOf(parent);
    const QSet<QString> staying = stayingIn(parent);
    // the words of what is in a new block were told with it
    const bool isWithinNew = m_after.find(parent) && !m_before.find(parent);
    tellDeleted(parent, {}, place);
    qsizetype told = 0; // up to here, moves are told of
    for (qsizetype at = 0; at < ids.size(); ++at) {
        const QString &id = ids.at(at);
        const ComparedPlace here = place.element(id);
        const FlowNode *node = m_after.find(id);
        const bool isNew = !m_before.find(id);
        if (isNew && !isWithinNew)
            m_comparer.add(ChangeKind::Inserted, wordsWithout(m_before, *node->block), here.asList());
        if (at >= told && moved(id, staying))
            told = tellMoved(ids, at, staying, place);
        if (!isNew)
            compareBlock(id, here);
        compareList(id, here);
        tellDeleted(parent, id, place);
    }
}

void compareFlows(
    Comparer &comparer, const Edition &before, const Edition &after, const ComparedPlace &place)
{
    if (before.lead == after.lead && before.body == after.body)
        return;
    FlowComparer flows(comparer, before, after, place);
    flows.compareList(FlowTree::lead, place.within(u"lead"_s));
    flows.compareList(FlowTree::body, place.within(u"body"_s));
}

} // namespace rapporteur
