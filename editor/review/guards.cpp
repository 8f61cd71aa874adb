// SPDX-License-Identifier: GPL-3.0-or-later
#include "guards.h"

#include "outtext.h"
#include "transition.h"
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

struct Situation
{
    const Dossier &dossier;
    const Policy &policy;
    const Standing &standing;
    const ReviewMove &move;
    std::optional<Readout> &goingOut; // looked up when it is first asked for

    // What would go out.
    const Readout &approved() const
    {
        const bool isPresent = standing.approved.isEmpty()
                               || standing.approved.first().digest == standing.digest;
        if (!isPresent && !goingOut)
            goingOut = contentOf(dossier.history, approvedRevision(standing))
                           .value_or(dossier.content);
        return isPresent ? dossier.content : *goingOut;
    }
    bool isOutAlready() const
    {
        const Revision *revision = findRevision(dossier.history, approvedRevision(standing));
        return isOut(standing) && revision && revision->digest == standing.published->digest;
    }
};

// What is wrong; nothing if the way is free.
using Wrong = std::optional<QString>;

Wrong wrongIf(bool isWrong, const QString &reason)
{
    return isWrong ? Wrong(reason) : Wrong();
}

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

Wrong noReason(const Situation &now)
{
    return wrongIf(now.move.reason.trimmed().isEmpty(), Words::tr("a reason must be given"));
}

Wrong notApproved(const Situation &now)
{
    return wrongIf(
        approvedRevision(now.standing) == 0, Words::tr("no text of it has all its approvals yet"));
}

Wrong approvedAnyway(const Situation &now)
{
    return wrongIf(
        now.standing.isApproved, Words::tr("the text has all its approvals; publish it as such"));
}

Wrong outAlready(const Situation &now)
{
    return wrongIf(now.isOutAlready(), Words::tr("the approved text is out already"));
}

Wrong needsCorrection(const Situation &now)
{
    return wrongIf(
        isOut(now.standing), Words::tr("a text of it is out; another one goes out as a correction"));
}

Wrong notOut(const Situation &now)
{
    return wrongIf(!isOut(now.standing), Words::tr("no text of it is out"));
}

Wrong nothingToWithdraw(const Situation &now)
{
    const bool isNothing = publishable(now.standing).isEmpty() && !isOut(now.standing);
    return wrongIf(isNothing, Words::tr("no text of it is out"));
}

Wrong nothingOutYet(const Situation &now)
{
    return wrongIf(
        revisionOut(now.dossier, now.standing, now.move.time) == 0,
        Words::tr("no text of it is out yet"));
}

Wrong noNote(const Situation &now)
{
    const auto published = contentOf(now.dossier.history, now.standing.published->revision);
    const qsizetype before = published ? published->corrections.size() : 0;
    return wrongIf(
        now.approved().corrections.size() <= before,
        Words::tr("the text has no new public note about the correction; "
                  "write it, and have it approved"));
}

Wrong stillWithdrawn(const Situation &now)
{
    return wrongIf(
        now.approved().withdrawal.has_value(), Words::tr("the text has a notice of withdrawal"));
}

QString wordsOf(const Moment &moment)
{
    QStringList parts{moment.date.toString(Qt::ISODate)};
    if (moment.time.isValid())
        parts << moment.time.toString(u"HH:mm"_s);
    if (!moment.zone.isEmpty())
        parts << moment.zone;
    return parts.join(u' ');
}

Wrong embargoed(const Situation &now)
{
    const bool isForced = now.move.action == ReviewAction::ForcePublish;
    const std::optional<Moment> embargo = isForced ? now.dossier.content.embargo
                                                   : now.approved().embargo;
    if (!embargo || isReached(*embargo, now.move.time))
        return {};
    return Words::tr("it is under embargo until %1").arg(wordsOf(*embargo));
}

std::optional<Moment> scheduleOf(const Situation &now)
{
    return now.standing.schedule ? now.standing.schedule : now.approved().publishAt;
}

Wrong tooEarly(const Situation &now)
{
    const std::optional<Moment> schedule = scheduleOf(now);
    if (!schedule || isReached(*schedule, now.move.time))
        return {};
    return Words::tr("it is to be published at %1").arg(wordsOf(*schedule));
}

Wrong noTime(const Situation &now)
{
    const std::optional<Moment> schedule = now.move.schedule ? now.move.schedule
                                                             : now.approved().publishAt;
    const bool isComing = schedule && schedule->utc.isValid() && schedule->utc > now.move.time;
    return wrongIf(!isComing, Words::tr("a time to come, with its time zone, must be given"));
}

Wrong brokenLog(const Situation &now)
{
    const std::optional<int> entry = now.standing.forgedEntry;
    return entry ? Wrong(Words::tr("entry %1 of the log is broken").arg(*entry)) : Wrong();
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

// What must be true of a move, one row each, in the order in which they are asked.
struct Guard
{
    ReviewAction action;
    QLatin1StringView name;
    bool isOfText; // it looks at nothing of who does it, when and why
    Wrong (*wrong)(const Situation &);
};

constexpr auto guards = [] {
    using enum ReviewAction;
    return std::array{
        Guard{Submit, "nothingNew"_L1, true, submittedAlready},
        Guard{Submit, "unchanged"_L1, false, unchanged},

        Guard{Claim, "claimed"_L1, true, claimedByOther},
        Guard{Release, "claimed"_L1, true, notClaimed},

        Guard{Approve, "revision"_L1, true, notSaved},
        Guard{Approve, "comments"_L1, true, blockingComments},
        Guard{Approve, "shown"_L1, false, notShown},
        Guard{Approve, "ownText"_L1, false, ownText},
        Guard{Approve, "role"_L1, false, notEntitled},
        Guard{Approve, "scope"_L1, false, noSuchPart},
        Guard{Approve, "repeated"_L1, false, repeated},
        Guard{Approve, "signature"_L1, false, notSigned},

        Guard{RequestChanges, "revision"_L1, true, notSaved},
        Guard{RequestChanges, "shown"_L1, false, notShown},
        Guard{RequestChanges, "role"_L1, false, notEntitled},
        Guard{RequestChanges, "scope"_L1, false, noSuchPart},
        Guard{RequestChanges, "signature"_L1, false, notSigned},
        Guard{RequestChanges, "reason"_L1, false, noReason},

        Guard{Schedule, "approval"_L1, true, notApproved},
        Guard{Schedule, "news"_L1, true, outAlready},
        Guard{Schedule, "time"_L1, false, noTime},

        Guard{Publish, "log"_L1, true, brokenLog},
        Guard{Publish, "approval"_L1, true, notApproved},
        Guard{Publish, "correction"_L1, true, needsCorrection},
        Guard{Publish, "withdrawal"_L1, true, stillWithdrawn},
        Guard{Publish, "embargo"_L1, false, embargoed},
        Guard{Publish, "schedule"_L1, false, tooEarly},

        Guard{ForcePublish, "log"_L1, true, brokenLog},
        Guard{ForcePublish, "approval"_L1, true, approvedAnyway},
        Guard{ForcePublish, "reason"_L1, false, noReason},
        Guard{ForcePublish, "embargo"_L1, false, embargoed},

        Guard{Correct, "log"_L1, true, brokenLog},
        Guard{Correct, "approval"_L1, true, notApproved},
        Guard{Correct, "published"_L1, true, notOut},
        Guard{Correct, "news"_L1, true, outAlready},
        Guard{Correct, "note"_L1, true, noNote},
        Guard{Correct, "withdrawal"_L1, true, stillWithdrawn},
        Guard{Correct, "embargo"_L1, false, embargoed},
        Guard{Correct, "schedule"_L1, false, tooEarly},

        Guard{Withdraw, "published"_L1, true, nothingToWithdraw},
        Guard{Withdraw, "published"_L1, false, nothingOutYet},
        Guard{Withdraw, "reason"_L1, false, noReason},
    };
}();

std::optional<ReviewRefusal> firstInTheWay(const Situation &now, bool ofTextOnly)
{
    for (const Guard &guard : guards) {
        if (guard.action != now.move.action || (ofTextOnly && !guard.isOfText))
            continue;
        if (const Wrong reason = guard.wrong(now))
            return ReviewRefusal{guard.name, *reason, now.standing.next};
    }
    return {};
}

} // namespace

std::optional<ReviewRefusal> refusalOf(
    const Dossier &dossier, const Policy &policy, const Standing &standing, const ReviewMove &move)
{
    if (!findStep(standing.state, move.action))
        return ReviewRefusal{
            u"state"_s,
            Words::tr("in the state “%1” nobody can %2")
                .arg(nameOf(standing.state), nameOf(move.action)),
            standing.next};
    std::optional<Readout> goingOut;
    return firstInTheWay({dossier, policy, standing, move, goingOut}, false);
}

QList<ReviewAction> legalActions(
    const Dossier &dossier, const Policy &policy, const Standing &standing)
{
    QList<ReviewAction> legal;
    std::optional<Readout> goingOut;
    for (const ReviewStep &step : reviewSteps()) {
        const ReviewMove move{.action = step.action, .actor = {}, .time = {}};
        const Situation now{dossier, policy, standing, move, goingOut};
        if (step.from == standing.state && !firstInTheWay(now, true))
            legal << step.action;
    }
    return legal;
}

QString sentenceOf(const ReviewRefusal &refusal)
{
    QStringList next;
    for (const ReviewAction action : refusal.next)
        next << nameOf(action);
    const QString reason = Words::tr("refused (%1): %2").arg(refusal.guard, refusal.reason);
    return next.isEmpty() ? reason
                          : Words::tr("%1; what may follow: %2").arg(reason, next.join(u", "_s));
}

} // namespace rapporteur
