// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewjudge.h"

#include "digest.h"
#include "outtext.h"

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

// A notice of withdrawal needs no approval of its own, but the text below it does.
std::optional<ApprovedText> withdrawnText(
    const Dossier &dossier, const QList<ApprovedRevision> &approved, const QDateTime &asOf)
{
    const std::optional<PublishedText> last = publicationBy(dossier.history.log, asOf);
    if (!last || last->action != ReviewAction::Withdraw || firstForged(dossier.history.log))
        return std::nullopt;
    const Result<Readout> text = contentOf(dossier.history, last->revision);
    if (!text || !text->withdrawal)
        return std::nullopt;
    Readout below = *text;
    below.withdrawal.reset();
    const QString digest = digestOf(below);
    if (!std::ranges::contains(approved, digest, &ApprovedRevision::digest))
        return std::nullopt;
    return ApprovedText{*text, last->digest, last->time, {}};
}

Result<ApprovedTexts> approvedTexts(
    const Dossier &dossier, const Policy &policy, const QDateTime &asOf)
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
    if (std::optional<ApprovedText> notice = withdrawnText(dossier, clearance.approved, asOf)) {
        const auto before = std::ranges::find_if(approved.texts, [&](const ApprovedText &text) {
            return text.approved <= notice->approved;
        });
        if (notice->digest == clearance.digest)
            approved.missing.clear();
        approved.texts.insert(before, std::move(*notice));
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
    return [policy = *policy](Dossier dossier, const QDateTime &asOf) {
        forgetAfter(dossier.review, asOf);
        return approvedTexts(dossier, policy, asOf);
    };
}

} // namespace rapporteur
