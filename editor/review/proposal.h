// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestions.h"

namespace rapporteur {

// What one person suggests, as the text that it would make.
struct Proposal
{
    Readout readout;
    QStringList apart; // ids of those suggestions of the person that no longer apply
};

Proposal proposalOf(const Readout &content, const Suggestions &suggestions, const QString &author);

// Who proposes, and what is left as it is.
struct Proposer
{
    QString author;
    QDateTime time; // UTC
    QStringList apart = {};
    IdSource::Random random = {};
};

// The suggestions with those of the proposer made anew, from what `proposed` changes in the
// content. One that changes the same as before keeps its id and its note; its time, if it says the
// same.
Suggestions woven(
    const Suggestions &suggestions,
    const Readout &content,
    const Readout &proposed,
    const Proposer &proposer);

} // namespace rapporteur
