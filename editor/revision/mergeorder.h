// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rapporteur {

struct MergedOrder
{
    QStringList ids;
    QStringList movedTwice; // where ours stands
};

// The order of a list that both sides may have added to and put in another order, of lists without
// repetition. Every id of either side is in it: what is deleted is left out before. Additions at
// one place do not mix, and which come first does not depend on the side.
MergedOrder mergeOrder(const QStringList &base, const QStringList &ours, const QStringList &theirs);

} // namespace rapporteur
