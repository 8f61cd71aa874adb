// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text.h"

namespace rapporteur {

// Prose with the remains of light mark-up in it: **strong**, ***strong and emphasized***,
// [text](address), named entities, <p> tags. What is no such mark-up stays as it is, and so does
// all that follows after `mostMarks` marks.
Text readMarkup(QStringView line, qsizetype mostMarks = 1000);

} // namespace rapporteur
