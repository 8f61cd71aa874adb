// SPDX-License-Identifier: GPL-3.0-or-later
#include "standing.h"

#include "actor.h"
#include "digest.h"
#include "guards.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

bool isPublication(ReviewAction action)
{
    using enum ReviewAction;
    return action == Publish || action == ForcePublish || action == Correct || action == Withdraw;
}

QString detail(const LogEntry &entry, QLatin1StringView name)
{
    const auto found = std::ranges::find(entry.details, name, &LogDetail::name);
    return found == entry.details.end() ? QString() : found->value;
}

PublishedText publicationIn(const LogEntry &entry, ReviewAction action)
{
    return {action, entry.revision, entry.digest, entry.actor, entry.time};
}

// Takes over what one entry of the log tells of the states.
void follow(Standing &standing, const LogEntry &entry)
{
    const std::optional<ReviewAction> action = actionFrom(entry.event);
    const std::optional<ReviewState> state = stateFrom(detail(entry, logdetails::state));
    if (!action || !state)
        return;
    const bool isClaim = *action == ReviewAction::Claim || *action == ReviewAction::Release;
    standing.state = *state;
    standing.claimedBy = *action == ReviewAction::Claim ? entry.actor : QString();
    if (!isClaim)
        standing.lastDigest = entry.digest;
    if (isPublication(*action))
        standing.published = publicationIn(entry, *action);
    if (*action == ReviewAction::ForcePublish)
        standing.debt = Debt{*standing.published, entry.reason};
}

// What proves an unsigned statement: an entry of the log, as far as that is unbroken.
QSet<QString> loggedStatements(const EventLog &log, std::optional<int> forgedEntry)
{
    QSet<QString> statements;
    const qsizetype unbroken = forgedEntry.value_or(int(log.size()) + 1) - 1;
    for (const LogEntry &entry : log.first(unbroken))
        statements << detail(entry, logdetails::statement);
    return statements;
}

QSet<QString> loggedStatements(const Dossier &dossier)
{
    const EventLog &log = dossier.history.log;
    return dossier.review.approvals.isEmpty() ? QSet<QString>()
                                              : loggedStatements(log, firstForged(log));
}

bool pays(const JudgedApproval &judged, const Debt &debt)
{
    const Statement &said = judged.approval.statement;
    const bool holds = judged.validity == Validity::Good || judged.validity == Validity::Stale;
    return holds && said.decision == ReviewDecision::Approved
           && judged.revision >= debt.publication.revision
           && !isSamePerson(said.person, debt.publication.person);
}

// The newest first.
QList<ApprovedRevision> approvedIn(const History &history, const QHash<QString, QDateTime> &digests)
{
    QList<ApprovedRevision> approved;
    for (const Revision &revision : history.revisions) {
        if (revision.kind == RevisionKind::Autosave || !digests.contains(revision.digest))
            continue;
        approved.removeIf(
            [&](const ApprovedRevision &older) { return older.digest == revision.digest; });
        approved.prepend({revision.number, revision.digest, digests.value(revision.digest)});
    }
    return approved;
}

bool isStaleApproval(const JudgedApproval &judged)
{
    return judged.validity == Validity::Stale
           && judged.approval.statement.decision == ReviewDecision::Approved;
}

} // namespace

int approvedRevision(const Standing &standing)
{
    return standing.approved.isEmpty() ? 0 : standing.approved.first().number;
}

bool isUnfounded(const Standing &standing)
{
    const bool isSaid = standing.state == ReviewState::Approved
                        || standing.state == ReviewState::Scheduled;
    return isSaid && !standing.isApproved;
}

bool isOut(const Standing &standing)
{
    return standing.published && standing.published->action != ReviewAction::Withdraw;
}

QList<SignatureVerdict> verdictsOf(const Review &review)
{
    QList<SignatureVerdict> verdicts;
    for (const Approval &approval : review.approvals)
        verdicts
            << (approval.signature.isEmpty()
                    ? SignatureVerdict()
                    : checkSignature(canonicalForm(approval.statement), approval.signature));
    return verdicts;
}

Clearance clearanceOf(const Dossier &dossier, const Policy &policy)
{
    Clearance clearance{.digest = digestOf(dossier.content), .approved = {}, .missing = {}};
    Judgement judgement = judged(
        dossier, policy, verdictsOf(dossier.review), clearance.digest, loggedStatements(dossier));
    clearance.approved = approvedIn(dossier.history, judgement.approvedSince);
    clearance.missing = std::move(judgement.missing);
    return clearance;
}

Standing standingOf(
    const Dossier &dossier, const Policy &policy, const QList<SignatureVerdict> &verdicts)
{
    Standing standing;
    standing.digest = digestOf(dossier.content);
    if (const Revision *present = presentRevision(dossier.history, standing.digest))
        standing.revision = present->number;
    for (const LogEntry &entry : dossier.history.log)
        follow(standing, entry);
    standing.forgedEntry = firstForged(dossier.history.log);
    Judgement judgement = judged(
        dossier,
        policy,
        verdicts,
        standing.digest,
        loggedStatements(dossier.history.log, standing.forgedEntry));
    standing.isApproved = judgement.approvedSince.contains(standing.digest);
    standing.approved = approvedIn(dossier.history, judgement.approvedSince);
    standing.approvals = std::move(judgement.approvals);
    standing.missing = std::move(judgement.missing);
    standing.authors = std::move(judgement.authors);
    standing.isStale = !standing.isApproved && standing.state != ReviewState::Withdrawn
                       && std::ranges::any_of(standing.approvals, isStaleApproval);
    standing.schedule = dossier.review.schedule;
    if (standing.debt && std::ranges::any_of(standing.approvals, [&](const JudgedApproval &judged) {
            return pays(judged, *standing.debt);
        }))
        standing.debt.reset();
    standing.next = legalActions(dossier, policy, standing);
    return standing;
}

Standing standingOf(const Dossier &dossier, const Policy &policy)
{
    return standingOf(dossier, policy, verdictsOf(dossier.review));
}

} // namespace rapporteur
