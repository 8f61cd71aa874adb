// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format.h"

namespace rapporteur {

// The page as a NewsML-G2 news item (2.33, power) that holds it as NITF. Refuses a page without a
// date: the standard asks when the item's version was made.
Result<Rendered> renderNewsMl(const Page &page, const RenderOptions &options, RenderCache &cache);

} // namespace rapporteur
