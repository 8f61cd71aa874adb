// SPDX-License-Identifier: GPL-3.0-or-later
#include "guards.h"

#include "reviewguard.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

std::optional<ReviewRefusal> firstInTheWay(const Situation &now, bool ofTextOnly)
{
    for (const std::span<const ReviewGuard> guards : {decisionGuards(), publicationGuards()}) {
        for (const ReviewGuard &guard : guards) {
            if (guard.action != now.move.action || (ofTextOnly && !guard.isOfText))
                continue;
            if (const Wrong reason = guard.wrong(now))
                return ReviewRefusal{guard.name, *reason, now.standing.next};
        }
    }
    return {};
}

} // namespace

const Readout &Situation::approved() const
{
    const bool isPresent = standing.approved.isEmpty()
                           || standing.approved.first().digest == standing.digest;
    if (!isPresent && !goingOut)
        goingOut = contentOf(dossier.history, approvedRevision(standing)).value_or(dossier.content);
    return isPresent ? dossier.content : *goingOut;
}

bool Situation::isOutAlready() const
{
    const Revision *revision = findRevision(dossier.history, approvedRevision(standing));
    return isOut(standing) && revision && revision->digest == standing.published->digest;
}

Wrong noReason(const Situation &now)
{
    return wrongIf(now.move.reason.trimmed().isEmpty(), Words::tr("a reason must be given"));
}

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
