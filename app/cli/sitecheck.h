// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace rapporteur {

// What `verify` does with the folder of a site.
Result<ExitCode> checkSite(const Arguments &arguments, const Console &console);

} // namespace rapporteur
