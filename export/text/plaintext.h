// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format.h"

namespace rapporteur {

// The page as plain text: UTF-8, LF, a blank line between paragraphs, nesting by indentation,
// labels as the house prints them.
Result<Rendered> renderText(const Page &page, const RenderOptions &options, RenderCache &cache);

} // namespace rapporteur
