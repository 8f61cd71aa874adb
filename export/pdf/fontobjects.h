// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "fontuse.h"
#include "pdffile.h"

namespace rapporteur::pdf {

// Embeds a font for the glyphs in use. Gives one font object for each text that a glyph may have;
// all but their ToUnicode maps is shared.
Result<std::vector<int>> putFont(PdfFile &file, FontUse &use);

} // namespace rapporteur::pdf
