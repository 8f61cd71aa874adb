// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

// To be shown in a list: a text that is written the other way than the interface keeps its number
// and its signs where they belong.
QString inItsDirection(const QString &text);

} // namespace rapporteur
