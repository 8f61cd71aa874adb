// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "judging.h"

namespace rapporteur {

// What a statement is held against.
struct Evidence
{
    const Dossier &dossier;
    const Policy &policy;
    const QSet<QString> &statements; // digests of those that the log knows
    const QHash<QString, int> &firstRevisions;
};

// What an approval is worth by its own statement, whatever others said.
Validity validityOf(
    const Approval &approval, const SignatureVerdict &verdict, const Evidence &evidence);

} // namespace rapporteur
