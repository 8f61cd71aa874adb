// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "readout.h"

namespace rapporteur {

// Adds an edition after the others and gives its id. With `copied`, it begins as that edition's
// text, to be written over: its blocks keep their ids, so that each knows what it translates.
QString addEdition(
    Readout &readout,
    const QString &language,
    Edition::Kind kind,
    const std::optional<QString> &copied,
    IdSource &ids);

// The original stays: the first edition cannot be removed.
void removeEdition(Readout &readout, const QString &id);

} // namespace rapporteur
