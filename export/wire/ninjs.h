// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format.h"

namespace rapporteur {

// The page in ninjs 2.1, News in JSON: its words as plain text and as HTML, its photos as
// associated pictures.
Result<Rendered> renderNinjs(const Page &page, const RenderOptions &options, RenderCache &cache);

} // namespace rapporteur
