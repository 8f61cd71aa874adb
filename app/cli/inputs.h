// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readoutfile.h"

#include <QStringList>

namespace rapporteur {

// The files that the operands stand for, each once: a folder stands for all *.readout below it, in
// the order of their paths. A folder without any stays, to be reported by loadInput().
QStringList inputFiles(const QStringList &operands);

Result<ReadoutFile> loadInputFile(const QString &path);

// Only the content, for those who have no business with what hangs on it.
Result<Readout> loadInput(const QString &path);

} // namespace rapporteur
