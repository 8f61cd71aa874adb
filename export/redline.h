// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compared.h"
#include "page.h"

namespace rapporteur {

// The page after with what changed since the page before marked in its words. Parts are the same if
// they have the same id; what was deleted stands where it stood, what moved, by the comparison,
// where it stands now.
Page redline(const Page &before, const Page &after, const Comparison &comparison);

// The same with the list of changes above its text: each says what happened, where, and in which
// words, for those who do not see the marks, and leads to its place.
Page withChangeList(Page redlined, const Compared &compared);

// What happened and in which words, on one line: "deleted: afternoon; inserted: morning".
QString changeWords(const Change &change);
// The same behind its place as a path.
QString changeSummary(const Change &change);

// The same with no more of long words than tells them.
Change shortened(Change change);

} // namespace rapporteur
