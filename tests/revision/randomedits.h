// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

namespace rapporteur::test {

// The readout after `count` invented edits, the same for the same seed: words put in, taken out and
// replaced, marks, blocks added, deleted and moved, within their list and to others, fields of all
// kinds. New words begin with `tag`, and no two of them are alike.
Readout randomlyEdited(Readout readout, quint32 seed, const QString &tag, int count);

} // namespace rapporteur::test
