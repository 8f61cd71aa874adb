// SPDX-License-Identifier: GPL-3.0-or-later
#include "outtext.h"
#include "reviewguard.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

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

constexpr auto guards = [] {
    using enum ReviewAction;
    return std::array{
        ReviewGuard{Schedule, "approval"_L1, true, notApproved},
        ReviewGuard{Schedule, "news"_L1, true, outAlready},
        ReviewGuard{Schedule, "time"_L1, false, noTime},

        ReviewGuard{Publish, "log"_L1, true, brokenLog},
        ReviewGuard{Publish, "approval"_L1, true, notApproved},
        ReviewGuard{Publish, "correction"_L1, true, needsCorrection},
        ReviewGuard{Publish, "withdrawal"_L1, true, stillWithdrawn},
        ReviewGuard{Publish, "embargo"_L1, false, embargoed},
        ReviewGuard{Publish, "schedule"_L1, false, tooEarly},

        ReviewGuard{ForcePublish, "log"_L1, true, brokenLog},
        ReviewGuard{ForcePublish, "approval"_L1, true, approvedAnyway},
        ReviewGuard{ForcePublish, "reason"_L1, false, noReason},
        ReviewGuard{ForcePublish, "embargo"_L1, false, embargoed},

        ReviewGuard{Correct, "log"_L1, true, brokenLog},
        ReviewGuard{Correct, "approval"_L1, true, notApproved},
        ReviewGuard{Correct, "published"_L1, true, notOut},
        ReviewGuard{Correct, "news"_L1, true, outAlready},
        ReviewGuard{Correct, "note"_L1, true, noNote},
        ReviewGuard{Correct, "withdrawal"_L1, true, stillWithdrawn},
        ReviewGuard{Correct, "embargo"_L1, false, embargoed},
        ReviewGuard{Correct, "schedule"_L1, false, tooEarly},

        ReviewGuard{Withdraw, "published"_L1, true, nothingToWithdraw},
        ReviewGuard{Withdraw, "published"_L1, false, nothingOutYet},
        ReviewGuard{Withdraw, "reason"_L1, false, noReason},
    };
}();

} // namespace

std::span<const ReviewGuard> publicationGuards()
{
    return guards;
}

} // namespace rapporteur
