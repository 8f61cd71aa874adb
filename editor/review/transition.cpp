// SPDX-License-Identifier: GPL-3.0-or-later
#include "transition.h"

#include "digest.h"
#include "judgingwords.h"
#include "outtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

// A dossier on its way from one state to another.
class Transition
{
public:
    Transition(Dossier dossier, const Policy &policy, const ReviewMove &move, Standing before)
        : m_dossier(std::move(dossier))
        , m_policy(policy)
        , m_move(move)
        , m_before(std::move(before))
        , m_details{
              {logdetails::from, wordOf(m_before.state)},
              {logdetails::digestBefore, m_before.lastDigest}}
    {}

    Result<Dossier> done() &&;

private:
    Result<> takeEffect();
    Result<> addPresent();
    Result<> decide();
    Result<> withdraw();
    Dossier withEntry(ReviewState to) const;
    Result<Dossier> decided() const;
    void addDetail(QLatin1StringView name, const QString &value);

    Dossier m_dossier;
    const Policy &m_policy;
    const ReviewMove &m_move;
    Standing m_before;
    QList<LogDetail> m_details;
    int m_revision = 0; // that the log is told of; 0: the newest
};

std::unexpected<Error> refused(const ReviewRefusal &refusal)
{
    return fail(Error::Kind::Refused, sentenceOf(refusal));
}

void Transition::addDetail(QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        m_details << LogDetail{name, value};
}

// The present text as a revision, by whoever hands it in.
Result<> Transition::addPresent()
{
    const RevisionInfo
        info{.kind = RevisionKind::Save, .author = personOf(m_move.actor), .time = m_move.time};
    Result<History> history = addRevision(m_dossier.history, m_dossier.content, info);
    if (!history)
        return std::unexpected(history.error());
    m_dossier.history = std::move(*history);
    return {};
}

Result<> Transition::decide()
{
    Approval approval{statementOf(m_dossier, m_move), {}};
    if (m_move.sign) {
        const Result<QString> signature = m_move.sign(canonicalForm(approval.statement));
        if (!signature)
            return std::unexpected(signature.error());
        approval.signature = *signature;
    }
    addDetail(logdetails::statement, digestOf(approval.statement));
    addDetail("scope"_L1, wordOf(approval.statement.scope));
    addDetail("role"_L1, approval.statement.role);
    m_dossier.review.approvals << approval;
    return {};
}

// The text that is out with a notice; a later draft stays, with the notice, too.
Result<> Transition::withdraw()
{
    const Moment at = withUtc(
        {.date = m_move.time.date(), .time = m_move.time.time(), .zone = u"UTC"_s, .utc = {}});
    const Withdrawal notice{at, m_move.reason};
    Result<Readout> out = contentOf(m_dossier.history, revisionOut(m_dossier, m_before, m_move.time));
    if (!out)
        return std::unexpected(out.error());
    out->withdrawal = notice;
    m_dossier.content.withdrawal = notice;
    const Readout present = std::exchange(m_dossier.content, *out);
    if (Result<> added = addPresent(); !added)
        return added;
    m_revision = m_dossier.history.revisions.last().number;
    m_dossier.content = present;
    return addPresent();
}

Result<> Transition::takeEffect()
{
    switch (m_move.action) {
    case ReviewAction::Submit:
    case ReviewAction::ForcePublish: return addPresent();
    case ReviewAction::Approve:
    case ReviewAction::RequestChanges: return decide();
    case ReviewAction::Schedule:
        m_dossier.review.schedule = m_move.schedule;
        m_revision = approvedRevision(m_before);
        return {};
    case ReviewAction::Publish:
    case ReviewAction::Correct: m_revision = approvedRevision(m_before); [[fallthrough]];
    case ReviewAction::Unschedule: m_dossier.review.schedule.reset(); return {};
    case ReviewAction::Withdraw: return withdraw();
    case ReviewAction::Recall:
    case ReviewAction::Claim:
    case ReviewAction::Release: break;
    }
    return {};
}

Dossier Transition::withEntry(ReviewState to) const
{
    Dossier result = m_dossier;
    result.history = recorded(
        std::move(result.history),
        {.event = logWordOf(m_move.action),
         .person = personOf(m_move.actor),
         .time = m_move.time,
         .reason = m_move.reason,
         .details = m_details + QList{LogDetail{logdetails::state, wordOf(to)}},
         .revision = m_revision});
    return result;
}

// Once all approvals are there, the text is approved. A decision that would not count is refused
// before it is on record.
Result<Dossier> Transition::decided() const
{
    const ReviewState to = findStep(m_before.state, m_move.action)->to;
    const bool isApproval = m_move.action == ReviewAction::Approve;
    const Dossier result = withEntry(isApproval ? m_before.state : to);
    const Standing after = standingOf(result, m_policy);
    const JudgedApproval &own = after.approvals.last();
    if (own.validity != Validity::Good)
        return refused({wordOf(own.validity), explanationOf(own), m_before.next});
    return isApproval && after.isApproved ? withEntry(to) : result;
}

Result<Dossier> Transition::done() &&
{
    if (const Result<> effect = takeEffect(); !effect)
        return std::unexpected(effect.error());
    if (m_move.action == ReviewAction::Approve || m_move.action == ReviewAction::RequestChanges)
        return decided();
    return withEntry(findStep(m_before.state, m_move.action)->to);
}

} // namespace

Statement statementOf(const Dossier &dossier, const ReviewMove &move)
{
    const Revision *present = presentRevision(dossier);
    return {
        .readout = dossier.content.id,
        .revision = present ? present->number : 0,
        .digest = digestOf(dossier.content),
        .scope = move.scope,
        .role = move.actor.role,
        .decision = move.action == ReviewAction::Approve ? ReviewDecision::Approved
                                                         : ReviewDecision::ChangesRequested,
        .person = personOf(move.actor),
        .time = move.time,
    };
}

Result<Dossier> moved(Dossier dossier, const Policy &policy, const ReviewMove &move)
{
    Standing before = standingOf(dossier, policy);
    if (const std::optional<ReviewRefusal> refusal = refusalOf(dossier, policy, before, move))
        return refused(*refusal);
    return Transition(std::move(dossier), policy, move, std::move(before)).done();
}

} // namespace rapporteur
