// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messagebar.h"
#include "savefile.h"

namespace rapporteur {

class FileCommands;
class Session;

// Says that another hand has changed the file, and lets the user choose; either way nothing is
// lost.
class DiskBar : public MessageBar
{
    Q_OBJECT

public:
    DiskBar(Session &session, FileCommands &files, QWidget *parent = nullptr);

    // Looks at the file, and says so once for each state of it.
    void look();

private:
    void sayChanged();
    void sayGone();
    void compare();

    Session &m_session;
    FileCommands &m_files;
    FileStamp m_told;
};

} // namespace rapporteur
