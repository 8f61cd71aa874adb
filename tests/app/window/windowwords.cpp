// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowwords.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTreeView>

namespace rapporteur {

namespace {

QStringList entriesOf(const QWidget *widget)
{
    QStringList words;
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        for (int i = 0; i < box->count() && !box->isEditable(); ++i)
            words << box->itemText(i);
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            words << tabs->tabText(i);
    }
    if (const auto *tree = qobject_cast<const QTreeView *>(widget)) {
        for (int row = 0; row < tree->model()->rowCount(); ++row)
            words << tree->model()->index(row, 0).data().toString();
    }
    return words;
}

QStringList wordsOf(const QWidget *widget)
{
    QStringList words{
        widget->accessibleName(),
        widget->accessibleDescription(),
        widget->toolTip(),
        widget->statusTip(),
        widget->isWindow() || qobject_cast<const QDockWidget *>(widget) ? widget->windowTitle()
                                                                        : QString()};
    for (const QAction *action : widget->actions())
        words << action->text() << action->statusTip() << action->toolTip();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        words << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        words << button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        words << line->placeholderText();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        words << edit->placeholderText();
    return words + entriesOf(widget);
}

} // namespace

QStringList wordsIn(const QWidget &window)
{
    QStringList words = wordsOf(&window);
    for (const QWidget *child : window.findChildren<QWidget *>())
        words += wordsOf(child);
    words.removeDuplicates();
    return words;
}

} // namespace rapporteur
