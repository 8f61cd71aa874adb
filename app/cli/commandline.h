// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "exitcode.h"

#include <QStringList>

namespace rapporteur {

// Does what the words behind the program's name ask for. Needs a QCoreApplication. Output that
// could not be written to the end makes ExitCode::Unwritable.
ExitCode runCommandLine(const QStringList &words, const Console &console);

} // namespace rapporteur
