// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rapporteur {

// A number written in figures or words: "35", "thirty-five", "five". 0 if it is none.
int cardinal(QStringView word);

// "eighth", "twenty-first", "34th". 0 if it is none.
int ordinal(QStringView word);

} // namespace rapporteur
