// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"
#include "lens.h"

namespace rapporteur {

// Adds the parts of a person's name, as it is printed.
void addName(Form *form, Session &session, const Lens<Participant> &person);

// Adds the script of the name, and the name in other scripts.
void addOtherForms(Form *form, Session &session, const Lens<Participant> &person);

} // namespace rapporteur
