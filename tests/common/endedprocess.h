// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "process.h"

#include <QProcess>

namespace rapporteur::testing {

// One that has ended, so that nobody works on what it left.
inline Process endedProcess()
{
    QProcess process;
    process.start(QStringLiteral("true"), QStringList());
    process.waitForStarted();
    const qint64 id = process.processId();
    process.waitForFinished();
    Process it = thisProcess();
    it.id = id;
    return it;
}

} // namespace rapporteur::testing
