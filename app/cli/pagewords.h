// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

namespace rapporteur {

// How many words an export of the edition prints, those of Unicode's UAX #29; numbers and bullets
// that are computed do not count.
qint64 printedWords(const Readout &readout, const Edition &edition);

} // namespace rapporteur
