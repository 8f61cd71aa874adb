// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derived.h"

namespace rapporteur {

// A list of readouts in one language.
struct SiteList
{
    QString language;
    QLatin1StringView kind; // "category", "year", "people"; empty: everything
    QByteArray path;        // of its first page and its feed, without suffix: "en/category/asia"
    QByteArray heading;
    Entries entries; // the oldest first
};

// All lists of the site: of everything, by category, year and participant, in each language.
// `entries` with the oldest first; those that are withdrawn are in no list.
std::vector<SiteList> siteLists(const Site &site, const std::vector<SiteEntry> &entries);

// The languages that the site has: those that the newsroom names, then the others.
QStringList siteLanguages(const Site &site, const std::vector<SiteEntry> &entries);

} // namespace rapporteur
