// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace rapporteur {

// A command and its keys, as people read them.
struct Shortcut
{
    QString menu;
    QString command;
    QString keys;
};

// All commands that have keys, by their menus, found by typing a part of either.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QList<Shortcut> shortcuts, QWidget *parent = nullptr);

private:
    void fill();

    QList<Shortcut> m_shortcuts;
    QLineEdit *m_words;
    QTreeWidget *m_list;
};

} // namespace rapporteur
