// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QString placeOf(const Suggestion &suggestion)
{
    return suggestion.changes.value(0).at;
}

// Takes over what the suggestion was already known by.
void renew(Suggestion &suggestion, const Suggestions &before)
{
    const auto known = std::ranges::find(before, placeOf(suggestion), placeOf);
    if (known == before.end())
        return;
    suggestion.id = known->id;
    suggestion.note = known->note;
    if (known->before == suggestion.before && known->changes == suggestion.changes)
        suggestion.time = known->time;
}

} // namespace

Proposal proposalOf(const Readout &content, const Suggestions &suggestions, const QString &author)
{
    Suggestions own = suggestions;
    own.removeIf([&](const Suggestion &suggestion) { return suggestion.author != author; });
    const Acceptance acceptance = accepted(content, own);
    Proposal proposal{acceptance.readout, {}};
    for (const Acceptance::Refusal &refusal : acceptance.refused)
        proposal.apart << refusal.id;
    return proposal;
}

Suggestions woven(
    const Suggestions &suggestions,
    const Readout &content,
    const Readout &proposed,
    const Proposer &proposer)
{
    Suggestions kept;
    Suggestions own;
    QSet<QString> used;
    for (const Suggestion &suggestion : suggestions) {
        const bool isOwn = suggestion.author == proposer.author
                           && !proposer.apart.contains(suggestion.id);
        (isOwn ? own : kept) << suggestion;
        used << suggestion.id;
    }
    IdSource ids(used, proposer.random);
    for (Suggestion &suggestion :
         suggestionsBetween(content, proposed, proposer.author, proposer.time, ids)) {
        renew(suggestion, own);
        kept << suggestion;
    }
    return kept;
}

} // namespace rapporteur
