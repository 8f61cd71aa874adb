// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format.h"

class QXmlStreamWriter;

namespace rapporteur {

// The page in the News Industry Text Format 3.6. The standard wants the headline first; all other
// words stand in the page's order. Bullets are the reader's own, numbers are words.
Result<Rendered> renderNitf(const Page &page, const RenderOptions &options, RenderCache &cache);

// The same as an element inside another document.
void writeNitf(QXmlStreamWriter &xml, const Page &page);

} // namespace rapporteur
