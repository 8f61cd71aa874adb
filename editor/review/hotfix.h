// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "transition.h"

namespace rapporteur {

// A text of the readout that is decided on beside the present one, as if it were the present one.
// Comments are about the present one.
Result<Dossier> branchAt(const Dossier &dossier, int revision);

// The dossier with what was decided on one of its branches.
Dossier rejoined(Dossier dossier, const Dossier &branch);

// A correction of the text that is out, while a later draft goes on.
struct Hotfix
{
    Readout text; // of the one that is out, corrected
    Correction correction;
    Actor actor;
    QDateTime time; // UTC, whole seconds
};

// The dossier with the corrected text handed in for review, on top of the one that is out. A later
// draft stays as it is, and has the same changes as suggestions.
Result<Dossier> withHotfix(
    Dossier dossier, const Policy &policy, Hotfix hotfix, const IdSource::Random &random);

// The text that is out, to be corrected.
Result<Readout> textOut(const Dossier &dossier, const Policy &policy, const QDateTime &time);

// The revision of a hotfix beside the draft that waits for its approval; 0: none.
int openHotfix(const Dossier &dossier, const Standing &standing);

} // namespace rapporteur
