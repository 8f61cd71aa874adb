// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

#include <QSet>

#include <functional>

namespace rapporteur {

// Every id that stands in the readout: of blocks, photos, people, events and
// the rest.
QSet<QString> idsIn(const Readout &readout);

// Hands out ids that are not in use. The document has no random source of its
// own: with `random` given, ids are unlikely to meet those of another copy of
// the readout ("b-k3v9x2"); without, they count ("b1", "b2"), which is what
// imports and tests want.
class IdSource
{
public:
    using Random = std::function<quint32()>;

    explicit IdSource(QSet<QString> used = {}, Random random = {});

    QString fresh(QLatin1StringView prefix);

private:
    QString candidate(QLatin1StringView prefix);

    QSet<QString> m_used;
    Random m_random;
    QHash<QLatin1StringView, int> m_counts;
};

} // namespace rapporteur
