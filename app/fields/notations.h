// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "binding.h"

namespace rapporteur {

// Dates as an office types them: 2019-01-14, 14 January 2019, January 14, 2019, or as the user's
// locale writes them. Empty text is no date.
Notation<QDate> dateNotation();

// A language tag: en, pt-BR, zh-Hant. Empty text is none.
Notation<QString> languageNotation();

// 09:30, 9:30, 0930 or 9.30. Empty text is no time.
Notation<QTime> timeNotation();

} // namespace rapporteur
