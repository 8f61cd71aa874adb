// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace rapporteur {

// The outline as a tree for a view.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit OutlineModel(QObject *parent = nullptr);
    ~OutlineModel() override;

    // Texts that change keep the view as it is; another shape resets it.
    void setItems(const QList<OutlineItem> &items);

    OutlineItem itemAt(const QModelIndex &index) const;
    QModelIndex indexOf(PaneKind pane, const QString &place) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node;
    const Node &nodeAt(const QModelIndex &index) const;
    static std::unique_ptr<Node> grow(
        const QList<OutlineItem> &items, const OutlineItem &item, Node *parent, int row);
    QModelIndex find(const QModelIndex &parent, PaneKind pane, const QString &place) const;
    void retext(const QModelIndex &parent, const QList<OutlineItem> &items);

    std::unique_ptr<Node> m_root;
};

} // namespace rapporteur
