// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

namespace rapporteur {

// A sentence for the lead that says from the facts who met whom, when and for how long, in the
// edition's language: data from resources/phrases/lead. Empty where a fact is missing, the facts
// allow more than one sentence, or the language has no phrase: better none than a wrong one.
QString leadSentence(const Readout &readout, const QString &edition);

} // namespace rapporteur
