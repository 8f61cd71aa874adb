// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"

namespace rapporteur {

// Adds the public corrections of a published readout, and its withdrawal.
void addCorrections(Form *form, Session &session);

} // namespace rapporteur
