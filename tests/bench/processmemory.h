// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rapporteur {

// What this process has in memory, in MiB: what it shares with others counts by its share (PSS).
double proportionalMemory();

} // namespace rapporteur
