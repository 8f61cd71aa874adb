// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalentry.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace rapporteur {

// Lists unsaved text that nobody works on: what was left by a crash, and what its user did not want
// to save.
class UnsavedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UnsavedDialog(QString folder, QWidget *parent = nullptr);

    // What the user chose to go on with, once it is accepted.
    const JournalEntry &chosen() const { return m_chosen; }

private:
    void fill();
    void choose();
    void remove();
    const JournalEntry *current() const;

    QString m_folder;
    QList<JournalEntry> m_entries;
    JournalEntry m_chosen;
    QTreeWidget *m_list;
    QList<QPushButton *> m_buttons; // that need an entry
};

} // namespace rapporteur
