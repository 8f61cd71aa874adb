// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"
#include "lens.h"
#include "session.h"

namespace rapporteur {

// Adds hours and minutes, whether they are approximate, and what they cover.
void addDuration(Form *form, Session &session, const Lens<std::optional<Duration>> &lens);

} // namespace rapporteur
