// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "fontuse.h"

namespace rapporteur::pdf {

// Makes a font program of the glyphs in use and gives each its code.
Result<QByteArray> subset(FontUse &use);

} // namespace rapporteur::pdf
