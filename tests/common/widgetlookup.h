// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QTreeView>

// What people find in a window: by what they are told, not by the names of objects.
namespace rapporteur::testing {

template<typename Widget>
Widget *named(const QWidget &parent, const QString &name)
{
    for (auto *each : parent.findChildren<Widget *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

inline QPushButton *button(const QWidget &parent, const QString &text)
{
    for (auto *each : parent.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

inline QStringList column(const QTreeView *view, int column)
{
    QStringList texts;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        texts << view->model()->index(row, column).data().toString();
    return texts;
}

} // namespace rapporteur::testing
