// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition.h"

#include <QHash>
#include <QStringList>

namespace rapporteur {

struct FlowNode
{
    const Block *block = nullptr;
    QString parent; // id of the block that it stands in, or FlowTree::lead or body
    int index = 0;  // among its siblings
};

// The blocks of an edition by their ids, and which list each stands in. Lives no longer than the
// edition.
class FlowTree
{
public:
    // no ids: these have no slash
    static inline const QString lead = QStringLiteral("/lead");
    static inline const QString body = QStringLiteral("/body");

    FlowTree() = default;
    explicit FlowTree(const Edition &edition);

    const FlowNode *find(const QString &id) const;
    QStringList childrenOf(const QString &parent) const { return m_children.value(parent); }
    const QHash<QString, FlowNode> &nodes() const { return m_nodes; }
    // "body/b3/b7"
    QString pathOf(const QString &id) const;

private:
    void add(const QList<Block> &blocks, const QString &parent);

    QHash<QString, FlowNode> m_nodes;
    QHash<QString, QStringList> m_children;
};

} // namespace rapporteur
