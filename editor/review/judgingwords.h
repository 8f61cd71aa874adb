// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standing.h"

namespace rapporteur {

// A stable word for JSON: "unknownKey".
QString wordOf(Validity validity);

// What people call it, in the user's language: "unknown key".
QString nameOf(Validity validity);

// "Ada Lovelace approved revision 3; the present text is another"
QString explanationOf(const JudgedApproval &judged);

// "approved", "approved, stale", "approved, no longer valid"
QString stateWords(const Standing &standing);

} // namespace rapporteur
