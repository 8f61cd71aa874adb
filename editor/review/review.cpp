// SPDX-License-Identifier: GPL-3.0-or-later
#include "review.h"

#include "digest.h"
#include "reviewfields.h"
#include "valuewriter.h"

#include <algorithm>

namespace rapporteur {

JsonNode nodeOf(const Statement &statement)
{
    JsonNode object(JsonNode::Kind::Object);
    forEachField(statement, [&](const char *name, const auto &value) {
        object.add(name, nodeOf(value));
    });
    return object;
}

QByteArray canonicalForm(const Statement &statement)
{
    return toCanonicalJson(nodeOf(statement));
}

QString digestOf(const Statement &statement)
{
    return digestOf(nodeOf(statement));
}

Review merged(Review ours, const Review &theirs)
{
    for (const Approval &approval : theirs.approvals) {
        if (!ours.approvals.contains(approval))
            ours.approvals << approval;
    }
    if (!ours.schedule)
        ours.schedule = theirs.schedule;
    ours.comments = merged(std::move(ours.comments), theirs.comments);
    for (const Suggestion &suggestion : theirs.suggestions) {
        if (!std::ranges::contains(ours.suggestions, suggestion.id, &Suggestion::id))
            ours.suggestions << suggestion;
    }
    return ours;
}

} // namespace rapporteur
