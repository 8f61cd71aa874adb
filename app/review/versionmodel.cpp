// SPDX-License-Identifier: GPL-3.0-or-later
#include "versionmodel.h"

#include "actor.h"
#include "versions.h"

#include <QLocale>

#include <ranges>

namespace rapporteur {

VersionModel::VersionModel(const Versions &versions, QObject *parent)
    : QAbstractTableModel(parent)
    , m_versions(versions)
{
    sync();
}

void VersionModel::sync()
{
    QList<Row> rows;
    for (const Revision &revision : m_versions.history().revisions | std::views::reverse)
        rows
            << Row{.number = revision.number,
                   .name = revision.name,
                   .author = actorOf(revision.author).name,
                   .time = QLocale().toString(revision.time.toLocalTime(), QLocale::ShortFormat),
                   .kind = m_versions.kindOf(revision)};
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void VersionModel::retitle()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    sync();
}

int VersionModel::numberAt(int row) const
{
    return m_rows.at(row).number;
}

int VersionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VersionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VersionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Row &row = m_rows.at(index.row());
    switch (Column(index.column())) {
    case Number: return row.number;
    case Name: return row.name;
    case Author: return row.author;
    case Time: return row.time;
    default: return row.kind;
    }
}

QVariant VersionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList titles{tr("No."), tr("Name"), tr("Author"), tr("Time"), tr("Kind")};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return titles.value(section);
}

} // namespace rapporteur
