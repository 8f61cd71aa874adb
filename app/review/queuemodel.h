// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue.h"

#include <QAbstractTableModel>

namespace rapporteur {

// The queue of a newsroom's reviews, or what of it waits in one way.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, State, Due, ClaimedBy, Next, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setQueue(const QList<QueueEntry> &queue);
    // Only what waits in one of these ways; none: everything.
    void show(WaitingFlags waiting);
    void retitle(); // the language of the interface is another one
    qsizetype count(Waiting waiting) const;
    QString pathAt(int row) const { return m_rows.at(row).path; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();

    QList<QueueEntry> m_queue;
    QList<QueueEntry> m_rows;
    WaitingFlags m_waiting;
};

} // namespace rapporteur
