// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

namespace rapporteur {

// A row of a list pane: an event, a side, a participant, a photo.
struct Entry
{
    QString id;
    QString text;
    int depth = 0;
    bool operator==(const Entry &) const = default;
};

// Shows entries that are worked out from the readout after each change.
class EntryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    // Lets entries be dragged; the model only tells where one was dropped.
    void setMovable(bool movable) { m_movable = movable; }

    void setEntries(const QList<Entry> &entries);
    const QList<Entry> &entries() const { return m_entries; }
    QModelIndex indexOf(const QString &id) const;
    QString idAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(
        const QMimeData *data,
        Qt::DropAction action,
        int row,
        int column,
        const QModelIndex &parent) override;

signals:
    // Before the entry with the second id; empty: to the end.
    void dropped(const QString &id, const QString &before);

private:
    bool m_movable = false;
    QList<Entry> m_entries;
};

} // namespace rapporteur
