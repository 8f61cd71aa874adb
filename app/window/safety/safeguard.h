// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filewatch.h"

#include <QWidget>

namespace rapporteur {

class DiskBar;
class FileCommands;
class LockBar;
class RecoveryBar;

// What sees to it that nothing is lost between people, programs and crashes, in bars above the
// panes.
class Safeguard : public QWidget
{
    Q_OBJECT

public:
    Safeguard(Session &session, FileCommands &files, QWidget *parent = nullptr);

    RecoveryBar &recovery() { return *m_recovery; }
    DiskBar &disk() { return *m_disk; }
    LockBar &lock() { return *m_lock; }

    // Looks at the file and who has it.
    void look();

private:
    FileWatch m_watch;
    RecoveryBar *m_recovery;
    DiskBar *m_disk;
    LockBar *m_lock;
};

} // namespace rapporteur
