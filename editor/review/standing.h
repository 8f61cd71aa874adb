// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "judging.h"
#include "statetable.h"

namespace rapporteur {

// What is out: the text that was published or corrected last, or the notice of its withdrawal.
struct PublishedText
{
    ReviewAction action = ReviewAction::Publish;
    int revision = 0;
    QString digest;
    QString person;
    QDateTime time;
    bool operator==(const PublishedText &) const = default;
};

// Text that was published without its approvals, until another person approves it.
struct Debt
{
    PublishedText publication;
    QString reason;
    bool operator==(const Debt &) const = default;
};

// A revision whose approvals hold.
struct ApprovedRevision
{
    int number = 0; // of several with the same text the newest
    QString digest;
    QDateTime since; // when the last approval that it needed was given
    bool operator==(const ApprovedRevision &) const = default;
};

// Where a readout stands in its review.
struct Standing
{
    ReviewState state = ReviewState::Draft;
    QString digest;     // of the present text
    QString lastDigest; // of the text that was submitted, decided on or published last
    int revision = 0;   // the present text as a revision; 0: none has it yet
    QList<JudgedApproval> approvals;
    QList<Missing> missing;
    bool isApproved = false;          // the present text has all approvals
    bool isStale = false;             // it has not, but an earlier one had
    QList<ApprovedRevision> approved; // the newest first
    QStringList authors; // of the present text since the approval before; none may approve it
    std::optional<PublishedText> published; // by the log; its approvals held then, or see `debt`
    std::optional<Debt> debt;
    std::optional<Moment> schedule;
    QString claimedBy;
    std::optional<int> forgedEntry; // of the log; what is behind it proves nothing
    QList<ReviewAction> next;       // that the text allows; an actor may still be refused
    bool operator==(const Standing &) const = default;
};

// The newest revision whose approvals hold, which is to be published; 0: none.
int approvedRevision(const Standing &standing);

// Whether the log says approved or scheduled of a text whose approvals do not hold: another text,
// a revoked key.
bool isUnfounded(const Standing &standing);

// Whether a text is before the public, and not withdrawn.
bool isOut(const Standing &standing);

// GnuPG's verdicts on the signatures of all approvals, in their order. Takes some 10 ms for each
// signature, and none for those without.
QList<SignatureVerdict> verdictsOf(const Review &review);

// Which texts may go out, and what the present one lacks: as its standing has it, and no more of
// it.
struct Clearance
{
    QString digest; // of the present text
    QList<ApprovedRevision> approved;
    QList<Missing> missing;
};

Clearance clearanceOf(const Dossier &dossier, const Policy &policy);

Standing standingOf(
    const Dossier &dossier, const Policy &policy, const QList<SignatureVerdict> &verdicts);

// The same with the signatures checked now.
Standing standingOf(const Dossier &dossier, const Policy &policy);

} // namespace rapporteur
