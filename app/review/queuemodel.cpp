// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuemodel.h"

#include <QLocale>

#include <algorithm>

namespace rapporteur {

void QueueModel::setQueue(const QList<QueueEntry> &queue)
{
    m_queue = queue;
    filter();
}

void QueueModel::show(WaitingFlags waiting)
{
    m_waiting = waiting;
    filter();
}

void QueueModel::retitle()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

qsizetype QueueModel::count(Waiting waiting) const
{
    return std::ranges::count_if(m_queue, [waiting](const QueueEntry &entry) {
        return entry.waiting.testFlag(waiting);
    });
}

void QueueModel::filter()
{
    QList<QueueEntry> rows = m_queue;
    if (m_waiting)
        rows.removeIf([this](const QueueEntry &entry) { return !(entry.waiting & m_waiting); });
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueEntry &entry = m_rows.at(index.row());
    if (role == Qt::ToolTipRole)
        return index.column() == Title ? entry.path : entry.next;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Title: return entry.title;
    case State: return entry.state;
    case Due:
        return entry.due.isValid()
                   ? QLocale().toString(entry.due.toLocalTime(), QLocale::ShortFormat)
                   : QString();
    case ClaimedBy: return entry.claimedBy;
    default: return entry.next;
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList
        titles{tr("Readout"), tr("State"), tr("Goes out"), tr("Claimed by"), tr("Next")};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return titles.value(section);
}

} // namespace rapporteur
