// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>

class QTreeView;

namespace rapporteur {

// A list of whole rows, with the words that assistive technology gets.
QTreeView *rowView(QAbstractItemModel *model, const QString &name, const QString &description);

// The row after or before the current one, round at the ends; invalid where there is none.
QModelIndex rowBeside(const QTreeView &view, bool forward);

} // namespace rapporteur
