// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actor.h"
#include "standing.h"

namespace rapporteur {

// What comes next in a review, as it is for this person: "Approve it, or request changes. Missing
// approvals: 1."
QString nextSentence(const Standing &standing, const Actor &actor);

// Whether the person is an author of the present text since the approval before.
bool isAuthor(const Standing &standing, const Actor &actor);

} // namespace rapporteur
