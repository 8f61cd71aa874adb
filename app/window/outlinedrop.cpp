// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinemodel.h"

#include <QMimeData>

// Dragging lines of the outline: within their own part of the readout, before another line of it.
namespace rapporteur {

namespace {

const QString lineType = QStringLiteral("application/x-rapporteur-outline");

// The part of the readout, and the place.
QByteArray encoded(const OutlineItem &item)
{
    return QByteArray::number(int(item.pane)) + ' ' + item.place.toUtf8();
}

OutlineItem decoded(const QMimeData *data)
{
    const QByteArray bytes = data->data(lineType);
    const qsizetype space = bytes.indexOf(' ');
    OutlineItem item;
    item.pane = PaneKind(bytes.first(std::max<qsizetype>(space, 0)).toInt());
    item.place = QString::fromUtf8(bytes.sliced(space + 1));
    return item;
}

} // namespace

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractItemModel::flags(index) | Qt::ItemIsDropEnabled;
    return itemAt(index).place.isEmpty() ? plain : plain | Qt::ItemIsDragEnabled;
}

QStringList OutlineModel::mimeTypes() const
{
    return {lineType};
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    data->setData(lineType, encoded(itemAt(indexes.value(0))));
    return data;
}

// The line that comes next when something is put at this row: where the parent has no more, the one
// after the parent.
OutlineItem OutlineModel::itemBehind(int row, const QModelIndex &parent) const
{
    if (row < rowCount(parent))
        return itemAt(index(row, 0, parent));
    if (!parent.isValid() || itemAt(parent).place.isEmpty())
        return {};
    return itemBehind(parent.row() + 1, parent.parent());
}

bool OutlineModel::canDropMimeData(
    const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    return data->hasFormat(lineType) && parent.isValid()
           && itemAt(parent).pane == decoded(data).pane;
}

bool OutlineModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    // onto a line: behind all that stands under it
    const OutlineItem before = itemBehind(row < 0 ? rowCount(parent) : row, parent);
    emit dropped(decoded(data), before);
    return false; // the lines follow from the readout; no row is to be taken out here
}

} // namespace rapporteur
