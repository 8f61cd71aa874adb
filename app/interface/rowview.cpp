// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowview.h"

#include <QTreeView>

namespace rapporteur {

QTreeView *rowView(QAbstractItemModel *model, const QString &name, const QString &description)
{
    auto *view = new QTreeView;
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setAccessibleName(name);
    view->setAccessibleDescription(description);
    return view;
}

QModelIndex rowBeside(const QTreeView &view, bool forward)
{
    const int rows = view.model()->rowCount();
    if (rows == 0)
        return {};
    const QModelIndex current = view.currentIndex();
    const int from = current.isValid() ? current.row() : (forward ? -1 : 0);
    return view.model()->index((from + (forward ? 1 : rows - 1)) % rows, 0);
}

} // namespace rapporteur
