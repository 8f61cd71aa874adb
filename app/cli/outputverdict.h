// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "console.h"
#include "exitcode.h"

namespace rapporteur {

// Tells which revision an exported file shows, whether that was approved and by whom, and whether
// its words still are that text. Without `readout`, the one that the file names is looked for
// beside it and in the current folder.
Result<ExitCode> verifyOutput(
    const QString &output, const QString &readout, bool asJson, const Console &console);

} // namespace rapporteur
