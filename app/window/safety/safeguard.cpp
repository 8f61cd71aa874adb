// SPDX-License-Identifier: GPL-3.0-or-later
#include "safeguard.h"

#include "diskbar.h"
#include "filecommands.h"
#include "lockbar.h"
#include "recoverybar.h"

#include <QVBoxLayout>

namespace rapporteur {

Safeguard::Safeguard(Session &session, FileCommands &files, QWidget *parent)
    : QWidget(parent)
    , m_watch(session)
    , m_recovery(new RecoveryBar(session, files.journal()))
    , m_disk(new DiskBar(session, files))
    , m_lock(new LockBar(session, files))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (MessageBar *bar : QList<MessageBar *>{m_recovery, m_disk, m_lock})
        column->addWidget(bar);
    connect(&m_watch, &FileWatch::stirred, this, &Safeguard::look);
}

void Safeguard::look()
{
    m_disk->look();
    m_lock->look();
}

} // namespace rapporteur
