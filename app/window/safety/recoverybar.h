// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal.h"
#include "messagebar.h"

namespace rapporteur {

// Offers unsaved text that an earlier run of the program left behind: by itself when its file is
// opened.
class RecoveryBar : public MessageBar
{
    Q_OBJECT

public:
    RecoveryBar(Session &session, Journal &journal, QWidget *parent = nullptr);

    void offer(const JournalEntry &entry);
    // The window shows the text and goes on with it. What it showed unsaved is put aside.
    void recover(const JournalEntry &entry);

private:
    void lookForMine();
    void discard(const JournalEntry &entry);
    void compare(const JournalEntry &entry);

    Session &m_session;
    Journal &m_journal;
    QString m_taken; // file of the entry that the window goes on with
};

// What the file holds now beside what the entry does.
void showDifferences(QWidget *window, const JournalEntry &entry);

} // namespace rapporteur
