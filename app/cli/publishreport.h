// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "publish.h"

namespace rapporteur {

// What a publication did: for people, and for programs.
void printPublished(const PublishReport &report, bool isDryRun, const Console &console);
QString publishJson(const PublishReport &report);

} // namespace rapporteur
