// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewjudge.h"

#include "digest.h"
#include "standing.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Site)
};

void forgetAfter(Review &review, const QDateTime &asOf)
{
    review.approvals.removeIf(
        [&](const Approval &approval) { return approval.statement.time > asOf; });
}

QString missingWords(const Standing &standing)
{
    QStringList words;
    for (const Missing &missing : standing.missing) {
        const Requirement &wanted = missing.requirement;
        words += wanted.role.isEmpty() ? Words::tr("approvals of “%1” missing: %2")
                                             .arg(wordOf(wanted.scope))
                                             .arg(missing.count)
                                       : Words::tr("approvals of “%1” in the role “%2” missing: %3")
                                             .arg(wordOf(wanted.scope), wanted.role)
                                             .arg(missing.count);
    }
    return words.join("; "_L1);
}

// When the last approval that counts for this text was given.
QDateTime approvedAt(const Standing &standing, const QString &digest)
{
    QDateTime last = QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC);
    for (const JudgedApproval &judged : standing.approvals) {
        const Statement &said = judged.approval.statement;
        const bool holds = judged.validity == Validity::Good || judged.validity == Validity::Stale;
        if (holds && said.digest == digest && said.decision == ReviewDecision::Approved)
            last = std::max(last, said.time);
    }
    return last;
}

void forgetText(Review &review, const QString &digest)
{
    review.approvals.removeIf(
        [&](const Approval &approval) { return approval.statement.digest == digest; });
}

Result<ApprovedTexts> approvedTexts(Dossier dossier, const Policy &policy)
{
    ApprovedTexts approved;
    const std::optional<Moment> schedule = dossier.review.schedule;
    Standing standing = standingOf(dossier, policy);
    approved.missing = missingWords(standing);
    while (approvedRevision(standing) > 0) {
        const Revision *revision = findRevision(dossier.history, approvedRevision(standing));
        const QString digest = revision->digest;
        Result<Readout> content = digest == standing.digest
                                      ? dossier.content
                                      : contentOf(dossier.history, revision->number);
        if (!content)
            return std::unexpected(content.error());
        approved.texts += {std::move(*content), digest, approvedAt(standing, digest), schedule};
        forgetText(dossier.review, digest);
        if (dossier.review.approvals.isEmpty())
            break;
        standing = standingOf(dossier, policy);
    }
    return approved;
}

} // namespace

Result<Judge> reviewJudge(const NewsroomFolder &folder)
{
    static constexpr JsonPath root;
    const JsonPath member = root.member("review"_L1);
    const Result<Policy> policy = folder.newsroom.review.kind == JsonNode::Kind::Null
                                      ? Policy()
                                      : readPolicy(folder.newsroom.review, member);
    if (!policy)
        return fail(
            policy.error().kind,
            u"%1: %2"_s.arg(QDir(folder.path).filePath(newsroomFileName), policy.error().message));
    return [policy = *policy](const ReadoutFile &file, const QDateTime &asOf) {
        return readDossier(file).and_then([&](Dossier dossier) {
            forgetAfter(dossier.review, asOf);
            return approvedTexts(std::move(dossier), policy);
        });
    };
}

} // namespace rapporteur
