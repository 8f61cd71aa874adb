// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitelists.h"

namespace rapporteur {

// Everything of the site that is not the page of one readout. `entries` and `lists` must outlive
// it.
std::vector<DerivedFile> derivedFiles(
    const Site &site, const std::vector<SiteEntry> &entries, const std::vector<SiteList> &lists);

} // namespace rapporteur
