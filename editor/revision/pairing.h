// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace rapporteur {

// Something that may be the same thing as one of another list.
struct Candidate
{
    QString id;
    int kind = 0; // only things of one kind are paired by their words
    QString words;
};

// For each of `before` the index in `after` of what it became, or -1: by id if `byId`, then by
// equal words in their order, then by words that are at least half alike.
QList<int> paired(const QList<Candidate> &before, const QList<Candidate> &after, bool byId);

} // namespace rapporteur
