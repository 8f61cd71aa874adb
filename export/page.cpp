// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

namespace rapporteur {

bool Part::operator==(const Part &) const = default;

QSet<QString> footnotesIn(const QList<Part> &parts)
{
    QSet<QString> ids;
    for (const Part &part : parts) {
        if (part.role == Role::Footnote)
            ids << part.id;
        ids |= footnotesIn(part.children);
    }
    return ids;
}

} // namespace rapporteur
