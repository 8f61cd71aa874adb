// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewguard.h"
#include "walk.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

Wrong submittedAlready(const Situation &now)
{
    const Standing &standing = now.standing;
    const bool isSame = standing.lastDigest == standing.digest;
    if (standing.state == ReviewState::Submitted)
        return wrongIf(isSame, Words::tr("this text is submitted already"));
    const bool isDecided = standing.isApproved && standing.state != ReviewState::ChangesRequested
                           && standing.state != ReviewState::Draft;
    return wrongIf(isDecided, Words::tr("this text is approved already"));
}

Wrong unchanged(const Situation &now)
{
    const bool isUnanswered = now.standing.state == ReviewState::ChangesRequested
                              && now.standing.lastDigest == now.standing.digest
                              && now.move.reason.isEmpty();
    return wrongIf(
        isUnanswered,
        Words::tr("the text is the one that changes were requested of; change it, or say why not"));
}

Wrong notSaved(const Situation &now)
{
    return wrongIf(
        now.standing.revision == 0,
        Words::tr("the present text is in no revision; save or submit it first"));
}

Wrong notShown(const Situation &now)
{
    return wrongIf(
        now.move.digest != now.standing.digest,
        Words::tr("the text is not the one that was shown, whose digest begins with %1; it is %2")
            .arg(now.move.digest.first(std::min(now.move.digest.size(), qsizetype(12))))
            .arg(now.standing.digest.first(12)));
}

Wrong ownText(const Situation &now)
{
    const QString person = personOf(now.move.actor);
    const bool isOwn = std::ranges::any_of(now.standing.authors, [&](const QString &author) {
        return isSamePerson(author, person);
    });
    return wrongIf(
        isOwn, Words::tr("%1 is an author of this text; somebody else must approve it").arg(person));
}

Wrong notEntitled(const Situation &now)
{
    const Actor &actor = now.move.actor;
    const bool isKnown = isEntitled(now.policy, personOf(actor), actor.role);
    return wrongIf(
        !isKnown,
        Words::tr("the newsroom’s policy does not know %1 as “%2”").arg(personOf(actor), actor.role));
}

bool isThere(const Scope &scope, const Readout &content)
{
    bool isHeading = false;
    switch (scope.kind) {
    case Scope::Kind::All:
    case Scope::Kind::Titles: return true;
    case Scope::Kind::Section:
        forEachBlock(content, [&](const Block &block) {
            isHeading |= block.kind == BlockKind::Heading && block.id == scope.part;
        });
        return isHeading;
    case Scope::Kind::Translation:
        return std::ranges::contains(content.editions, scope.part, &Edition::language);
    case Scope::Kind::Counterpart: break;
    }
    return scope.part.isEmpty() || std::ranges::contains(content.sides, scope.part, &Side::id);
}

Wrong noSuchPart(const Situation &now)
{
    return wrongIf(
        !isThere(now.move.scope, now.dossier.content),
        Words::tr("the readout has no part “%1”").arg(wordOf(now.move.scope)));
}

Wrong repeated(const Situation &now)
{
    const bool isRepeated
        = std::ranges::any_of(now.standing.approvals, [&](const JudgedApproval &judged) {
              const Statement &said = judged.approval.statement;
              return judged.validity == Validity::Good && said.decision == ReviewDecision::Approved
                     && said.scope == now.move.scope && said.role == now.move.actor.role
                     && isSamePerson(said.person, personOf(now.move.actor));
          });
    return wrongIf(
        isRepeated, Words::tr("%1 has approved this text already").arg(personOf(now.move.actor)));
}

Wrong blockingComments(const Situation &now)
{
    const int count = openBlocking(now.dossier.review.comments);
    return wrongIf(count > 0, Words::tr("comments that block approval are open: %1").arg(count));
}

Wrong notSigned(const Situation &now)
{
    return wrongIf(
        now.policy.signatures && !now.move.sign,
        Words::tr("the newsroom’s policy asks for a signature"));
}

Wrong claimedByOther(const Situation &now)
{
    const QString &claimedBy = now.standing.claimedBy;
    return wrongIf(
        !claimedBy.isEmpty(), Words::tr("%1 has claimed it; it must be released").arg(claimedBy));
}

Wrong notClaimed(const Situation &now)
{
    return wrongIf(now.standing.claimedBy.isEmpty(), Words::tr("nobody has claimed it"));
}

constexpr auto guards = [] {
    using enum ReviewAction;
    return std::array{
        ReviewGuard{Submit, "nothingNew"_L1, true, submittedAlready},
        ReviewGuard{Submit, "unchanged"_L1, false, unchanged},

        ReviewGuard{Claim, "claimed"_L1, true, claimedByOther},
        ReviewGuard{Release, "claimed"_L1, true, notClaimed},

        ReviewGuard{Approve, "revision"_L1, true, notSaved},
        ReviewGuard{Approve, "comments"_L1, true, blockingComments},
        ReviewGuard{Approve, "shown"_L1, false, notShown},
        ReviewGuard{Approve, "ownText"_L1, false, ownText},
        ReviewGuard{Approve, "role"_L1, false, notEntitled},
        ReviewGuard{Approve, "scope"_L1, false, noSuchPart},
        ReviewGuard{Approve, "repeated"_L1, false, repeated},
        ReviewGuard{Approve, "signature"_L1, false, notSigned},

        ReviewGuard{RequestChanges, "revision"_L1, true, notSaved},
        ReviewGuard{RequestChanges, "shown"_L1, false, notShown},
        ReviewGuard{RequestChanges, "role"_L1, false, notEntitled},
        ReviewGuard{RequestChanges, "scope"_L1, false, noSuchPart},
        ReviewGuard{RequestChanges, "signature"_L1, false, notSigned},
        ReviewGuard{RequestChanges, "reason"_L1, false, noReason},
    };
}();

} // namespace

std::span<const ReviewGuard> decisionGuards()
{
    return guards;
}

} // namespace rapporteur
