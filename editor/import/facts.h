// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"

namespace rapporteur {

// Copies the facts that title and lead state into events and sides, with ids.
Draft withFacts(Draft draft);

} // namespace rapporteur
