// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rule.h"

// What stands behind the rows of rules(): one source file a family, each function one rule.
namespace rapporteur::finders {

// structurerules.cpp
Findings noEdition(const Subject &subject);
Findings missingTitle(const Subject &subject);
Findings missingDate(const Subject &subject);
Findings emptyHeading(const Subject &subject);
Findings emptyItem(const Subject &subject);
Findings leftOver(const Subject &subject);

// numberingrules.cpp
Findings numberingGap(const Subject &subject);

// daterules.cpp
Findings dateWeekday(const Subject &subject);

// timelinerules.cpp
Findings embargoAfterPublishing(const Subject &subject);
Findings eventAfterRelease(const Subject &subject);
Findings eventEndsEarly(const Subject &subject);
Findings correctionBeforeRelease(const Subject &subject);

} // namespace rapporteur::finders
