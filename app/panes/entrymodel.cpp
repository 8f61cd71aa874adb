// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrymodel.h"

#include "direction.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

const QString entryType = u"application/x-rapporteur-entry"_s;

} // namespace

void EntryModel::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    if (entries.size() != m_entries.size()) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
        return;
    }
    m_entries = entries;
    emit dataChanged(index(0), index(int(m_entries.size()) - 1));
}

QModelIndex EntryModel::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(m_entries, id, &Entry::id);
    return found == m_entries.end() ? QModelIndex() : index(int(found - m_entries.begin()));
}

QString EntryModel::idAt(const QModelIndex &index) const
{
    return m_entries.value(index.row()).id;
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[index.row()];
    if (role == Qt::DisplayRole)
        return QString(qsizetype(4) * entry.depth, u' ') + inItsDirection(entry.text);
    return role == Qt::AccessibleTextRole ? QVariant(entry.text) : QVariant();
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractListModel::flags(index);
    if (!m_movable)
        return plain;
    // only between two entries, not onto one
    return index.isValid() ? plain | Qt::ItemIsDragEnabled : plain | Qt::ItemIsDropEnabled;
}

QStringList EntryModel::mimeTypes() const
{
    return {entryType};
}

QMimeData *EntryModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    data->setData(entryType, idAt(indexes.value(0)).toUtf8());
    return data;
}

bool EntryModel::dropMimeData(
    const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &)
{
    const QString id = QString::fromUtf8(data->data(entryType));
    if (indexOf(id).isValid())
        emit dropped(id, idAt(index(row)));
    return false; // the entries follow from the readout; no row is to be taken out here
}

} // namespace rapporteur
