// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier.h"
#include "policy.h"
#include "signature.h"

#include <QHash>
#include <QSet>

namespace rapporteur {

// What an approval is worth, each for what it is.
enum class Validity {
    Good,
    Stale,        // good, but what it answers for is not as it was
    Superseded,   // the same person, or somebody who asked for changes, spoke later of that text
    OwnText,      // by an author of what has changed since the approval before
    NotEntitled,  // the policy does not know this person in this role
    Unsigned,     // the policy asks for signatures
    UncountedKey, // the policy names other keys of this person
    OtherPerson,  // the key is somebody else's
    ExpiredKey,
    RevokedKey,
    UnknownKey,
    Unchecked,    // GnuPG did not work
    OtherReadout, // copied from another readout
    EditedDigest, // the revision that it names has another digest
    Forged,       // the statement is not the one that was signed, or that the log knows
};

// Whether somebody laid hands on an approval.
bool isTampered(Validity validity);

struct JudgedApproval
{
    Approval approval;
    Validity validity = Validity::Good;
    int revision = 0; // the first one with its text; 0: none
    bool operator==(const JudgedApproval &) const = default;
};

// Approvals that the policy asks for and the present text does not have.
struct Missing
{
    Requirement requirement;
    int count = 0; // of those asked for
    bool operator==(const Missing &) const = default;
};

struct Judgement
{
    QList<JudgedApproval> approvals; // in the review's order
    // By the digests of the texts that have all approvals: when the last of these was given.
    QHash<QString, QDateTime> approvedSince;
    QList<Missing> missing; // of the present text
    QStringList authors;    // of the present text since the approval before
};

// `digest` is that of the present text; `statements` are the digests of those that the log knows.
Judgement judged(
    const Dossier &dossier,
    const Policy &policy,
    const QList<SignatureVerdict> &verdicts,
    const QString &digest,
    const QSet<QString> &statements);

} // namespace rapporteur
