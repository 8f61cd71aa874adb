// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "find.h"

#include <QAbstractTableModel>

#include <functional>

namespace rapporteur {

// What was found, as a table for a view: where, and the words around it.
class MatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Where, Words, ColumnCount };
    using NameOf = std::function<QString(const Match &match)>; // of the field, for people

    explicit MatchModel(NameOf nameOf, QObject *parent = nullptr);

    void setMatches(const QList<Match> &matches);
    const QList<Match> &matches() const { return m_matches; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    NameOf m_nameOf;
    QList<Match> m_matches;
};

} // namespace rapporteur
