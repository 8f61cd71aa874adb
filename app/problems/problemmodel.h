// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"

#include <QAbstractTableModel>

#include <functional>

namespace rapporteur {

// The problems as a table for a view: how grave, what, and where.
class ProblemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Severity, Message, Where, ColumnCount };
    using NameOf = std::function<QString(const Issue &issue)>; // of the place, for people

    explicit ProblemModel(NameOf nameOf, QObject *parent = nullptr);

    void setIssues(const QList<Issue> &issues);
    const QList<Issue> &issues() const { return m_issues; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    NameOf m_nameOf;
    QList<Issue> m_issues;
};

} // namespace rapporteur
