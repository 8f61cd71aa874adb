// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentjson.h"
#include "newsroom.h"

namespace rapporteur {

// What is wrong with the values of a newsroom beyond their types, and where; the first of it.
std::optional<ContentProblem> newsroomProblem(const Newsroom &newsroom);

} // namespace rapporteur
