// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

namespace rapporteur::pdf {

namespace {

// ISO 216 A4 and ANSI A. The column holds some 72 Latin letters of the text size; the text area is
// a whole number of its lines (44 and 41 of 15 points).
constexpr Sheet a4{595.28, 841.89, 96, 403.28, 90, 750, 54, 792};
constexpr Sheet letter{612, 792, 104.36, 403.28, 84, 699, 51, 744};

} // namespace

const Sheet &sheetFor(Paper paper)
{
    return paper == Paper::Letter ? letter : a4;
}

} // namespace rapporteur::pdf
