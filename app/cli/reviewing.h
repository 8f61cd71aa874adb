// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "policy.h"
#include "savefile.h"
#include "transition.h"

namespace rapporteur {

// A readout's file with all that hangs on it, and the policy of its newsroom.
struct LoadedDossier
{
    Dossier dossier;
    Policy policy;
    FileStamp stamp;
};

Result<LoadedDossier> loadDossier(const QString &path);

// Writes what the dossier is by now, unless another hand was faster.
Result<> saveDossier(const QString &path, const LoadedDossier &loaded);

// Who does it: --as and --role, else as the settings and the environment say.
Actor actorFrom(const Arguments &arguments);

// Now, in UTC and whole seconds.
QDateTime presentTime();

// Both, as comments and decisions have it.
Signed signedNow(const Arguments &arguments);

} // namespace rapporteur
