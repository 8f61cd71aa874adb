// SPDX-License-Identifier: GPL-3.0-or-later
#include "statementvalidity.h"

#include "actor.h"

namespace rapporteur {

namespace {

using enum Validity;

Validity unsignedValidity(bool isLogged, const Evidence &evidence)
{
    if (!isLogged)
        return Forged;
    return evidence.policy.signatures ? Unsigned : Good;
}

Validity signerValidity(
    const Statement &statement, const SignatureVerdict &verdict, const Policy &policy)
{
    if (!verdict.mails.contains(actorOf(statement.person).mail, Qt::CaseInsensitive))
        return OtherPerson;
    const Reviewer *reviewer = findReviewer(policy, statement.person);
    const bool counts = !reviewer || reviewer->keys.isEmpty()
                        || reviewer->keys.contains(verdict.fingerprint);
    return counts ? Good : UncountedKey;
}

bool hasItsDigest(const Statement &statement, bool isLogged, const Evidence &evidence)
{
    const Revision *named = findRevision(evidence.dossier.history, statement.revision);
    const bool isThere = evidence.firstRevisions.contains(statement.digest);
    // a merge numbers revisions anew, and takes the log along
    return isThere && (isLogged || (named && named->digest == statement.digest));
}

} // namespace

Validity validityOf(
    const Approval &approval, const SignatureVerdict &verdict, const Evidence &evidence)
{
    const Statement &statement = approval.statement;
    if (statement.readout != evidence.dossier.content.id)
        return OtherReadout;
    const bool isLogged = evidence.statements.contains(digestOf(statement));
    if (!hasItsDigest(statement, isLogged, evidence))
        return EditedDigest;
    Validity validity = Good;
    switch (verdict.kind) {
    case SignatureVerdict::Kind::Unsigned: validity = unsignedValidity(isLogged, evidence); break;
    case SignatureVerdict::Kind::Good:
        validity = signerValidity(statement, verdict, evidence.policy);
        break;
    case SignatureVerdict::Kind::Forged: return Forged;
    case SignatureVerdict::Kind::UnknownKey: return UnknownKey;
    case SignatureVerdict::Kind::ExpiredKey: return ExpiredKey;
    case SignatureVerdict::Kind::RevokedKey: return RevokedKey;
    case SignatureVerdict::Kind::Unchecked: return Unchecked;
    }
    if (validity == Good && !isEntitled(evidence.policy, statement.person, statement.role))
        return NotEntitled;
    return validity;
}

} // namespace rapporteur
