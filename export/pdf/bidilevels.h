// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>
#include <vector>

namespace rapporteur::pdf {

using Level = quint8;

// Embedding level of each UTF-16 unit (Unicode Bidirectional Algorithm, UAX #9); empty when all of
// the text runs from left to right.
std::vector<Level> bidiLevels(QStringView text, bool rightToLeft);

// For a line's parts with these levels: the parts' indexes from left to right (UAX #9, rule L2).
std::vector<int> visualOrder(std::span<const Level> levels);

} // namespace rapporteur::pdf
