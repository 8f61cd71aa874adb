// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemmodel.h"

#include "icons.h"

#include <array>

namespace rapporteur {

namespace {

struct SeverityLook
{
    const char *name; // context "rapporteur::ProblemModel"
    const char *icon;
};

// in the order of Issue::Severity
constexpr std::array looks{
    SeverityLook{QT_TRANSLATE_NOOP("rapporteur::ProblemModel", "Hint"), graveicons::hint},
    SeverityLook{QT_TRANSLATE_NOOP("rapporteur::ProblemModel", "Warning"), graveicons::warning},
    SeverityLook{QT_TRANSLATE_NOOP("rapporteur::ProblemModel", "Error"), graveicons::error},
};

} // namespace

ProblemModel::ProblemModel(NameOf nameOf, QObject *parent)
    : QAbstractTableModel(parent)
    , m_nameOf(std::move(nameOf))
{}

void ProblemModel::setIssues(const QList<Issue> &issues)
{
    beginResetModel();
    m_issues = issues;
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_issues.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Issue &issue = m_issues.at(index.row());
    const SeverityLook &look = looks.at(std::size_t(issue.severity));
    if (role == Qt::DecorationRole && index.column() == Severity)
        return commandIcon(look.icon);
    if (role == Qt::ToolTipRole && index.column() == Message)
        return issue.message;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Severity: return tr(look.name);
    case Message: return issue.message;
    default: return m_nameOf(issue);
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList titles{tr("Severity"), tr("Problem"), tr("Where")};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return titles.value(section);
}

} // namespace rapporteur
