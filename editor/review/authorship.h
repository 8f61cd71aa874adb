// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

#include <QHash>
#include <QSet>

namespace rapporteur {

// The first revision of each text, by digest; later ones only went back to it.
QHash<QString, int> firstRevisions(const History &history);

// The numbers of the revisions that a text came from, its own among them: not those that went on
// beside it. Where a parent is lost, all before it.
QSet<int> pastOf(const History &history, int revision);

// The authors of the revisions with these numbers, but for those that are settled.
QStringList authorsOf(const History &history, const QSet<int> &numbers, const QSet<int> &settled);

} // namespace rapporteur
