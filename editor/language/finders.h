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

// peoplerules.cpp
Findings participantUnmentioned(const Subject &subject);
Findings nameSpelling(const Subject &subject);
Findings nameOrder(const Subject &subject);

// mediarules.cpp
Findings photoAlternativeText(const Subject &subject);
Findings photoFile(const Subject &subject);
Findings mediaOutside(const Subject &subject);
Findings mediaMissing(const Subject &subject);
Findings mediaSize(const Subject &subject);
Findings mediaDigest(const Subject &subject);

// linkrules.cpp
Findings linkEmpty(const Subject &subject);
Findings linkScheme(const Subject &subject);

// spacingrules.cpp
Findings spaceBeforePunctuation(const Subject &subject);
Findings spaceBeforeBracket(const Subject &subject);
Findings spaceAfterStop(const Subject &subject);
Findings spaceAfterColon(const Subject &subject);
Findings spaceAfterBracket(const Subject &subject);
Findings doubledSpace(const Subject &subject);
Findings outerSpace(const Subject &subject);

// wordrules.cpp
Findings doubledWord(const Subject &subject);
Findings lostCharacter(const Subject &subject);
Findings backtickApostrophe(const Subject &subject);
Findings agreement(const Subject &subject);

// quoterules.cpp
Findings straightQuote(const Subject &subject);

// pairrules.cpp
Findings unbalancedQuote(const Subject &subject);
Findings unbalancedBracket(const Subject &subject);

// listrules.cpp
Findings terminalPunctuation(const Subject &subject);
Findings bulletGlyph(const Subject &subject);

} // namespace rapporteur::finders
