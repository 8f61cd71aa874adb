// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentjson.h"

namespace rapporteur {

// Where the content breaks a rule that its types cannot hold: ids given and unique (those of
// blocks, photos and attachments within their edition, the others within the readout), marks in
// order and within their text, blocks only where they may stand, media within their folder, numbers
// and counts within their bounds. A file with any of these is refused, and so is writing one. At
// most a hundred.
QList<ContentProblem> structureProblems(const Readout &readout);

// Whether it has the outline of BCP 47: subtags of at most eight letters and digits.
bool isLanguageTag(const QString &tag);

} // namespace rapporteur
