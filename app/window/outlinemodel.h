// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "outline.h"
#include "outlinespot.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

namespace rapporteur {

using OutlineMarks = QHash<OutlineSpot, Issue::Severity>;

// The outline as a tree for a view.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit OutlineModel(QObject *parent = nullptr);
    ~OutlineModel() override;

    // Texts that change keep the view as it is; another shape resets it.
    void setItems(const QList<OutlineItem> &items);

    // Lines in which something is to be looked at; those above them show it too.
    void setMarks(const OutlineMarks &marks);

    OutlineItem itemAt(const QModelIndex &index) const;
    QModelIndex indexOf(PaneKind pane, const QString &place) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(
        const QMimeData *data,
        Qt::DropAction action,
        int row,
        int column,
        const QModelIndex &parent) const override;
    bool dropMimeData(
        const QMimeData *data,
        Qt::DropAction action,
        int row,
        int column,
        const QModelIndex &parent) override;

signals:
    // A line was dropped before another one; that one has no place: at the end.
    void dropped(const rapporteur::OutlineItem &item, const rapporteur::OutlineItem &before);

private:
    struct Node;
    const Node &nodeAt(const QModelIndex &index) const;
    static std::unique_ptr<Node> grow(
        const QList<OutlineItem> &items, const OutlineItem &item, Node *parent, int row);
    QModelIndex find(const QModelIndex &parent, PaneKind pane, const QString &place) const;
    void retext(const QModelIndex &parent, const QList<OutlineItem> &items);

    void touch(const QModelIndex &parent);
    std::optional<Issue::Severity> markOf(const Node &node) const;
    OutlineItem itemBehind(int row, const QModelIndex &parent) const;

    std::unique_ptr<Node> m_root;
    OutlineMarks m_marks;
};

} // namespace rapporteur
