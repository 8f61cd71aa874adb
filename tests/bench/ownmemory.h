// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rapporteur {

// What this process has in memory, in MiB: what is shared with others counts by its share (PSS).
double proportionalMemory();

// What of it is on the heap and in use.
double heapInUse();

} // namespace rapporteur
