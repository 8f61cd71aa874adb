// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "readout.h"

namespace rapporteur {

// Makes the repairs of those issues that have one and whose text is still as it was found; says how
// many were made. Marks stay over their words.
int mend(Readout &readout, const QList<Issue> &issues);

} // namespace rapporteur
