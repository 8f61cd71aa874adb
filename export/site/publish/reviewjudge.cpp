// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewjudge.h"

#include "standing.h"

#include <QCoreApplication>
#include <QDir>

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

QString wordsOf(const QList<Missing> &approvals)
{
    QStringList words;
    for (const Missing &missing : approvals) {
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

Result<ApprovedTexts> approvedTexts(const Dossier &dossier, const Policy &policy)
{
    const Clearance clearance = clearanceOf(dossier, policy);
    ApprovedTexts approved;
    approved.missing = wordsOf(clearance.missing);
    for (const ApprovedRevision &revision : clearance.approved) {
        Result<Readout> content = revision.digest == clearance.digest
                                      ? dossier.content
                                      : contentOf(dossier.history, revision.number);
        if (!content)
            return std::unexpected(content.error());
        approved.texts
            += {std::move(*content), revision.digest, revision.since, dossier.review.schedule};
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
            return approvedTexts(dossier, policy);
        });
    };
}

} // namespace rapporteur
