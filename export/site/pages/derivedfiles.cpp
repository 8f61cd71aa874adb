// SPDX-License-Identifier: GPL-3.0-or-later
#include "derivedfiles.h"

namespace rapporteur {

namespace {

// What is the same whatever is published.
std::vector<DerivedFile> constantFiles(const Site &)
{
    return {{.path = "assets/site.css", .key = 0, .make = [](PageFrame &frame) {
                 return frame.site().templates.styleSheet();
             }}};
}

} // namespace

std::vector<DerivedFile> derivedFiles(
    const Site &site, const std::vector<SiteEntry> &, const std::vector<SiteList> &lists)
{
    std::vector<DerivedFile> files = constantFiles(site);
    for (const auto make : {listPages})
        std::ranges::move(make(site, lists), std::back_inserter(files));
    return files;
}

} // namespace rapporteur
