// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compared.h"

#include <QAbstractListModel>

namespace rapporteur {

// The changes of a comparison in words: where, and "deleted: afternoon; inserted: morning".
class ChangeModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const Compared &compared);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QStringList m_rows;
};

// "4 changes: 2 of text, 1 of structure, 1 of facts. Not shown: 3 of nothing but numbering."
QString changeCounts(const Comparison &comparison);

} // namespace rapporteur
