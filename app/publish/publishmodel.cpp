// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishmodel.h"

namespace rapporteur {

void PublishModel::setRows(const QList<PublishRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PublishModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PublishModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PublishModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const PublishRow &row = m_rows.at(index.row());
    switch (Column(index.column())) {
    case State: return stateName(row.state);
    case Name: return row.name;
    case Reason: return row.reason;
    case NextStep: return row.nextStep;
    case ColumnCount: break;
    }
    return {};
}

QVariant PublishModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case State: return tr("State");
    case Name: return tr("Readout");
    case Reason: return tr("Address or reason");
    case NextStep: return tr("Next step");
    case ColumnCount: break;
    }
    return {};
}

} // namespace rapporteur
