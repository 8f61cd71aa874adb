// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowtree.h"

namespace rapporteur {

FlowTree::FlowTree(const Edition &edition)
{
    add(edition.lead, lead);
    add(edition.body, body);
}

void FlowTree::add(const QList<Block> &blocks, const QString &parent)
{
    QStringList ids;
    for (const Block &block : blocks) {
        m_nodes.insert(block.id, {&block, parent, int(ids.size())});
        ids << block.id;
        add(block.children, block.id);
    }
    if (!ids.isEmpty())
        m_children.insert(parent, ids);
}

const FlowNode *FlowTree::find(const QString &id) const
{
    const auto node = m_nodes.constFind(id);
    return node == m_nodes.cend() ? nullptr : &*node;
}

QString FlowTree::pathOf(const QString &id) const
{
    const FlowNode *node = find(id);
    return node ? pathOf(node->parent) + u'/' + id : id.sliced(1);
}

} // namespace rapporteur
