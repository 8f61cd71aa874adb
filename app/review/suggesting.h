// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

namespace rapporteur {

class Session;

// From now on what the user edits is suggested: the text stays as it is. What the user suggested
// before stands in its place, to be gone on with.
Result<> startSuggesting(Session &session);

} // namespace rapporteur
