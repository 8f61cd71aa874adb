// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "process.h"

#include <QDateTime>

#include <optional>

namespace rapporteur {

// Who has a readout open.
struct LockHolder
{
    QString user; // as people know them
    Process process;
    QDateTime since;
    bool operator==(const LockHolder &) const = default;
};

// A file beside a readout that says who has it open. It binds nobody: it lets programs tell their
// users. Given back when it goes.
class FileLock
{
public:
    FileLock() = default;
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    // Takes the lock of this readout, and says who has it where it cannot be had. A lock whose
    // process has ended is taken; where no file can be made, the readout cannot be saved either,
    // and nobody is told anything.
    std::optional<LockHolder> acquire(const QString &readout);
    // Takes it whoever has it.
    Result<> takeOver(const QString &readout);
    void release();

    bool isHeld() const { return !m_file.isEmpty(); }
    // Who took over what was held here.
    std::optional<LockHolder> successor() const;

private:
    QString m_file; // empty: not held
    LockHolder m_self;
};

// The lock file's name: ".~lock.talks.readout#", which programs that synchronize folders pass over.
QString lockFileOf(const QString &readout);
std::optional<LockHolder> lockHolder(const QString &readout);

} // namespace rapporteur
