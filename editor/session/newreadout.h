// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

namespace rapporteur {

// What a press officer begins with: one edition in this language and house profile, one event, and
// nothing said yet.
Readout newReadout(const QString &id, const QString &profile, const QString &language);

} // namespace rapporteur
