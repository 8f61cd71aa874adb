// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people.h"

namespace rapporteur {

// A pasted list of people, one a line: "Mr. Taro Kono, Minister for Foreign Affairs of Japan",
// "Foreign Minister Taro Kono", "KONO Taro (Foreign Minister)". Bullets and numbers are left out;
// a line that ends in a colon names the side of those below it. People above any such line are on a
// side without a name. No word is lost: what is not understood is all in the family name. No ids.
QList<Side> sidesInList(const QString &text);

} // namespace rapporteur
