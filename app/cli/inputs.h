// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readoutfile.h"

#include <QStringList>

namespace rapporteur {

// The files that the operands stand for, each once: a folder stands for all *.readout below it, in
// the order of their paths. A folder without any stays, to be reported by loadInput().
QStringList inputFiles(const QStringList &operands);

// Only the content is kept: what hangs on it is not the command line's business.
Result<Readout> loadInput(const QString &path);

} // namespace rapporteur
