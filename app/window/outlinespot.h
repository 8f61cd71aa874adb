// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes.h"
#include "place.h"

namespace rapporteur {

// The line of the outline under which a place lies: its pane, and the line's own place there.
using OutlineSpot = std::pair<PaneKind, QString>;
OutlineSpot outlineSpotOf(const Place &place, const Session &session);

} // namespace rapporteur
