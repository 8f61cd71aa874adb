// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text.h"

namespace rapporteur {

// The text as files and digests hold it: Unicode normalization form C, with U+FFFD in the place of
// what no file may hold, NUL and halves of surrogate pairs.
[[nodiscard]] QString storable(QString text);
[[nodiscard]] Text storable(Text text);

// Whether the text surely is so already, which most are and is found out at once.
bool isStorable(QStringView text);

} // namespace rapporteur
