// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "history.h"
#include "readoutfile.h"

namespace rapporteur {

// A readout in one of its states: "visit.readout", or "visit.readout@3" for revision 3 of its
// history.
Result<Readout> loadRevision(const QString &operand);

// A readout's file with its history read.
struct LoadedHistory
{
    LoadedReadout loaded;
    History history;
};
Result<LoadedHistory> loadHistory(const QString &path);

// Writes the content and history that `state` has by now, unless another hand was faster.
Result<> saveHistory(const QString &path, LoadedHistory state);

// A revision as the command line makes one: now, by --author, else by whoever is logged in.
RevisionInfo revisionInfo(const Arguments &arguments, const QString &event);

} // namespace rapporteur
