// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace rapporteur {

// Calls `use(line)` for each line of the text, without its end.
void forEachLine(QByteArrayView text, const auto &use)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        use(end < 0 ? text : text.first(end));
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    }
}

} // namespace rapporteur
