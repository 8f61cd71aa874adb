// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discussion.h"

#include <functional>

namespace rapporteur {

class Session;

// The user of the session, now.
Signed signedNow(const Session &session);

// Saves with something more in what people say and decide about the readout; what was not saved yet
// is a revision before. `label` names the edit that it is for the text.
using DossierStep = std::function<Result<Dossier>(Dossier)>;
Result<> record(Session &session, const DossierStep &step, const QString &label = {});

} // namespace rapporteur
