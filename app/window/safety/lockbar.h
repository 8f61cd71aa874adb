// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filelock.h"
#include "messagebar.h"

namespace rapporteur {

class FileCommands;
class Session;

// Holds the lock of the file that the session has open. Where somebody else has it, the readout can
// only be read, and the user is told whose it is and what can be done.
class LockBar : public MessageBar
{
    Q_OBJECT

public:
    LockBar(Session &session, FileCommands &files, QWidget *parent = nullptr);

    // Looks whether the lock has changed hands.
    void look();

private:
    void acquire();
    void sayTheirs();
    void sayLost(const LockHolder &successor);
    void sayFree();
    void takeOver();
    void editNow();

    Session &m_session;
    FileCommands &m_files;
    FileLock m_lock;
    std::optional<LockHolder> m_other; // who has it while it is only read here
};

} // namespace rapporteur
