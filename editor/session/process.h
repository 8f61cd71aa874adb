// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

// A running program, so that what it left behind can be told from what it still works on. An id
// alone is given to another program sooner or later; its start within this boot is not.
struct Process
{
    QString host;
    qint64 id = 0;
    QString started; // boot and time of the start
    bool operator==(const Process &) const = default;
};

Process thisProcess();

// False once it has certainly ended; of one on another host nobody here can know.
bool mayBeRunning(const Process &process);

} // namespace rapporteur
