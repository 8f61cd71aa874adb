// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishrows.h"

#include <QAbstractTableModel>

namespace rapporteur {

// What a publication does as a table for a view.
class PublishModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Name, Reason, NextStep, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<PublishRow> &rows);
    const QList<PublishRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<PublishRow> m_rows;
};

} // namespace rapporteur
