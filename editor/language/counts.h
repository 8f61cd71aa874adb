// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

namespace rapporteur {

// How long an edition is, as a press office counts: the words that are printed.
struct TextCount
{
    int words = 0;      // a character each where words are not set apart by spaces
    int characters = 0; // as seen, spaces included
    bool operator==(const TextCount &) const = default;
};

TextCount countOf(const Edition &edition);

// Whether the language sets no spaces between words, so that characters are what counts.
bool countsCharacters(const QString &language);

} // namespace rapporteur
