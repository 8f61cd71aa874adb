// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggesting.h"

#include "dossier.h"
#include "dossierstep.h"
#include "proposal.h"
#include "reviewjson.h"
#include "session.h"

#include <QRandomGenerator>

namespace rapporteur {

// A review that cannot be read was refused before: it is given back as it is.
Result<> startSuggesting(Session &session)
{
    const Result<Dossier> dossier = readDossier(session.file());
    if (!dossier)
        return std::unexpected(dossier.error());
    const Suggestions &before = dossier->review.suggestions;
    const Proposal proposal = proposalOf(session.readout(), before, session.author());
    const auto weave = [&session, author = session.author(), apart = proposal.apart](
                           const Readout &content, const Readout &proposed, const QByteArray &json) {
        Result<Review> review = readReview(json);
        if (!review)
            return json;
        const Proposer
            proposer{.author = author, .time = signedNow(session).time, .apart = apart, .random = [] {
                         return QRandomGenerator::global()->generate();
                     }};
        review->suggestions = woven(review->suggestions, content, proposed, proposer);
        return toJson(*review);
    };
    session.propose(proposal.readout, weave);
    return {};
}

} // namespace rapporteur
