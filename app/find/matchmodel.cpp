// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchmodel.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// Right-to-left words among others keep their places, and the found ones stand out without colour.
QString wordsOf(const Match &match)
{
    return (match.before + u'[' + match.found + u']' + match.after).simplified();
}

} // namespace

MatchModel::MatchModel(NameOf nameOf, QObject *parent)
    : QAbstractTableModel(parent)
    , m_nameOf(std::move(nameOf))
{}

void MatchModel::setMatches(const QList<Match> &matches)
{
    beginResetModel();
    m_matches = matches;
    endResetModel();
}

int MatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matches.size());
}

int MatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Match &match = m_matches.at(index.row());
    return index.column() == Where ? m_nameOf(match) : wordsOf(match);
}

QVariant MatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == Where ? tr("Where") : tr("Found");
}

} // namespace rapporteur
