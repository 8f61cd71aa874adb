// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format.h"

namespace rapporteur {

// The page as one HTML file that needs no other: style and pictures are in it, nothing is fetched
// and nothing runs. Bullets are CSS markers; every other word is text.
Result<Rendered> renderHtml(const Page &page, const RenderOptions &options, RenderCache &cache);

} // namespace rapporteur
