// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QStringList>

namespace rapporteur {

// What a finished program took, as the operating system counts it.
struct ProcessCost
{
    double wallSeconds = 0;
    double cpuSeconds = 0;
    double peakMebibytes = 0;
};

// Runs a program to its end, its output thrown away.
Result<ProcessCost> runProgram(const QString &program, const QStringList &arguments);

} // namespace rapporteur
