// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rapporteur {

// One piece of two texts laid side by side.
struct Change
{
    enum class Kind { Same, Removed, Added };
    Kind kind;
    QString text;
    bool operator==(const Change &) const = default;
};

// Leads from one list of pieces, paragraphs or words, to the other with the most of them the same.
QList<Change> changesBetween(const QStringList &before, const QStringList &after);

} // namespace rapporteur
