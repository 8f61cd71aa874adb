// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

// Exports generated readouts with rapporteur-cli into `folder`, in each format, on one and two
// cores and in two lengths, and prints speed and peak memory. False: an export failed; stderr says
// which.
bool printBatches(const QString &folder);

} // namespace rapporteur
