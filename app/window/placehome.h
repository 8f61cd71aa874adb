// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes.h"
#include "place.h"

namespace rapporteur {

// The pane in which a place is edited.
PaneKind paneFor(const Place &place, const Session &session);

// Id of the edition in which the place lies: the one shown, if it is not in one alone.
QString editionOf(const Place &place, const Session &session);

} // namespace rapporteur
