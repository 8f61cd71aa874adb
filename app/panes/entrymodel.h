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

    void setEntries(const QList<Entry> &entries);
    const QList<Entry> &entries() const { return m_entries; }
    QModelIndex indexOf(const QString &id) const;
    QString idAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Entry> m_entries;
};

} // namespace rapporteur
