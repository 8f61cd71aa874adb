// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"

namespace rapporteur {

// Adds the files that are published with the text.
void addAttachments(Form *form, Session &session);

} // namespace rapporteur
