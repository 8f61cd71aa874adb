// SPDX-License-Identifier: GPL-3.0-or-later
#include "squigglepainter.h"

#include "spelling.h"

namespace rapporteur {

void SquigglePainter::highlightBlock(const QString &)
{
    for (const Span &span : misspeltIn(currentBlock()))
        setFormat(int(span.from), int(span.length), misspeltFormat({}));
}

} // namespace rapporteur
