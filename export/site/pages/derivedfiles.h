// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitelists.h"

namespace rapporteur {

// What the files are made of that are not the page of one readout. All of it must outlive them.
struct SiteParts
{
    const Site &site;
    const std::vector<SiteEntry> &entries; // the oldest first
    const std::vector<SiteList> &lists;
    QStringList languages;
};

std::vector<DerivedFile> constantFiles(const SiteParts &parts); // style sheet, logo, notices
std::vector<DerivedFile> listFiles(const SiteParts &parts);
std::vector<DerivedFile> nameListFiles(const SiteParts &parts); // lists of lists
std::vector<DerivedFile> feedFiles(const SiteParts &parts);     // Atom (RFC 4287), one a list
std::vector<DerivedFile> sitemapFiles(const SiteParts &parts);

} // namespace rapporteur
