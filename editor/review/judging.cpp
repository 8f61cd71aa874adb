// SPDX-License-Identifier: GPL-3.0-or-later
#include "judging.h"

#include "actor.h"
#include "authorship.h"
#include "scopedigest.h"
#include "statementvalidity.h"

#include <QMap>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

using enum Validity;

bool isAmong(const QStringList &persons, const QString &person)
{
    return std::ranges::any_of(persons, [&](const QString &each) {
        return isSamePerson(each, person);
    });
}

constexpr int notSaved = std::numeric_limits<int>::max();

class Judge
{
public:
    Judge(
        const Dossier &dossier,
        const Policy &policy,
        const QString &digest,
        const QSet<QString> &statements)
        : m_dossier(dossier)
        , m_policy(policy)
        , m_digest(digest)
        , m_statements(statements)
        , m_firstRevisions(firstRevisions(dossier.history))
    {}

    Judgement judged(const QList<SignatureVerdict> &verdicts);

private:
    const Readout &contentWith(const QString &digest);
    QString scopeDigest(const QString &digest, const Scope &scope);
    bool holdsFor(const Statement &statement, const QString &digest);

    void judgeText(const QString &digest, int revision);
    QList<JudgedApproval *> decisionsOn(
        const QString &digest, int revision, const QStringList &authors);
    void markSuperseded(const QList<JudgedApproval *> &about);
    QList<Requirement> wantedOf(const QString &digest);

    const Dossier &m_dossier;
    const Policy &m_policy;
    const QString &m_digest;
    const QSet<QString> &m_statements;
    QHash<QString, int> m_firstRevisions;
    QHash<QString, Readout> m_contents;                         // by digest
    QHash<std::pair<QString, QString>, QString> m_scopeDigests; // by digest and scope
    Judgement m_result;
    QSet<int> m_settled; // revisions that came into a text with all approvals
};

// Whoever asks for changes takes back all approvals before; who speaks again of the same takes back
// their own.
void Judge::markSuperseded(const QList<JudgedApproval *> &about)
{
    for (auto later = about.begin(); later != about.end(); ++later) {
        const Statement &said = (*later)->approval.statement;
        if ((*later)->validity != Good)
            continue;
        std::for_each(about.begin(), later, [&](JudgedApproval *earlier) {
            const Statement &before = earlier->approval.statement;
            const bool isRepeated = before.scope == said.scope
                                    && isSamePerson(before.person, said.person);
            const bool isTakenBack = said.decision == ReviewDecision::ChangesRequested
                                     && before.decision == ReviewDecision::Approved;
            if (earlier->validity == Good && (isRepeated || isTakenBack))
                earlier->validity = Superseded;
        });
    }
}

// Empty where it is lost.
const Readout &Judge::contentWith(const QString &digest)
{
    if (digest == m_digest)
        return m_dossier.content;
    const auto known = m_contents.constFind(digest);
    if (known != m_contents.cend())
        return *known;
    const Result<Readout> content = contentOf(m_dossier.history, m_firstRevisions.value(digest));
    return *m_contents.insert(digest, content.value_or(Readout()));
}

QString Judge::scopeDigest(const QString &digest, const Scope &scope)
{
    QString &known = m_scopeDigests[{digest, wordOf(scope)}];
    if (known.isEmpty())
        known = digestOf(contentWith(digest), scope);
    return known;
}

// A decision on a part of a text holds for every text in which that part says the same.
bool Judge::holdsFor(const Statement &statement, const QString &digest)
{
    return statement.digest == digest
           || (statement.scope.kind != Scope::Kind::All
               && scopeDigest(statement.digest, statement.scope)
                      == scopeDigest(digest, statement.scope));
}

// Those of the same person count once, the earliest first.
QList<const Statement *> counted(const QList<JudgedApproval *> &about, const Requirement &wanted)
{
    QList<const Statement *> counting;
    for (const JudgedApproval *judged : about) {
        const Statement &said = judged->approval.statement;
        const bool counts = judged->validity == Good && said.decision == ReviewDecision::Approved
                            && covers(said.scope, wanted.scope)
                            && (wanted.role.isEmpty() || wanted.role == said.role);
        const bool isRepeated = std::ranges::any_of(counting, [&](const Statement *earlier) {
            return isSamePerson(earlier->person, said.person);
        });
        if (counts && !isRepeated)
            counting << &said;
    }
    return counting;
}

QList<Requirement> Judge::wantedOf(const QString &digest)
{
    const bool isPlain = m_policy == Policy();
    return requirementsFor(m_policy, isPlain ? m_dossier.content : contentWith(digest));
}

// An author of a text cannot approve it; what they approved before they became one still holds.
QList<JudgedApproval *> Judge::decisionsOn(
    const QString &digest, int revision, const QStringList &authors)
{
    QList<JudgedApproval *> about;
    for (JudgedApproval &judged : m_result.approvals) {
        const Statement &said = judged.approval.statement;
        if (judged.validity != Good || judged.revision > revision || !holdsFor(said, digest))
            continue;
        if (said.decision == ReviewDecision::Approved && said.digest == digest
            && isAmong(authors, said.person))
            judged.validity = OwnText;
        about << &judged;
    }
    return about;
}

void Judge::judgeText(const QString &digest, int revision)
{
    const QSet<int> past = pastOf(m_dossier.history, revision);
    const QStringList authors = authorsOf(m_dossier.history, past, m_settled);
    const QList<JudgedApproval *> about = decisionsOn(digest, revision, authors);
    markSuperseded(about);
    QList<Missing> missing;
    QDateTime since; // earlier than every time
    for (const Requirement &wanted : wantedOf(digest)) {
        const QList<const Statement *> counting = counted(about, wanted);
        if (counting.size() < wanted.count)
            missing << Missing{wanted, wanted.count - int(counting.size())};
        else if (const QDateTime &last = counting.at(wanted.count - 1)->time; !(last < since))
            since = last;
    }
    if (digest == m_digest) {
        m_result.missing = missing;
        m_result.authors = authors;
    }
    if (missing.isEmpty()) {
        m_result.approvedSince.insert(digest, since);
        m_settled |= past;
    }
}

Judgement Judge::judged(const QList<SignatureVerdict> &verdicts)
{
    // a text that no revision has yet comes after all that have one
    QMap<int, QString> texts{{m_firstRevisions.value(m_digest, notSaved), m_digest}};
    for (qsizetype index = 0; index < m_dossier.review.approvals.size(); ++index) {
        const Approval &approval = m_dossier.review.approvals.at(index);
        const Validity validity = validityOf(
            approval,
            verdicts.value(index),
            {.dossier = m_dossier,
             .policy = m_policy,
             .statements = m_statements,
             .firstRevisions = m_firstRevisions});
        const int revision = m_firstRevisions.value(approval.statement.digest);
        m_result.approvals << JudgedApproval{approval, validity, revision};
        if (revision > 0)
            texts.insert(revision, approval.statement.digest);
    }
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        judgeText(text.value(), text.key());
    for (JudgedApproval &judged : m_result.approvals) {
        if (judged.validity == Good && !holdsFor(judged.approval.statement, m_digest))
            judged.validity = Stale;
    }
    return std::move(m_result);
}

} // namespace

bool isTampered(Validity validity)
{
    return validity == OtherReadout || validity == EditedDigest || validity == Forged;
}

Judgement judged(
    const Dossier &dossier,
    const Policy &policy,
    const QList<SignatureVerdict> &verdicts,
    const QString &digest,
    const QSet<QString> &statements)
{
    return Judge(dossier, policy, digest, statements).judged(verdicts);
}

} // namespace rapporteur
