// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewnodes.h"

#include "console.h"
#include "judgingwords.h"
#include "reviewfields.h"
#include "valuewriter.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int shownDigits = 12;

QString textLine(const Standing &standing)
{
    const QString digest = standing.digest.first(shownDigits);
    if (standing.revision == 0)
        return Cli::tr("text: in no revision yet, digest %1").arg(digest);
    return Cli::tr("text: revision %1, digest %2").arg(standing.revision).arg(digest);
}

QString missingLine(const Missing &missing)
{
    QString words = Cli::tr("approvals that are missing: %1, scope %2")
                        .arg(missing.count)
                        .arg(wordOf(missing.requirement.scope));
    if (!missing.requirement.role.isEmpty())
        words += Cli::tr(", role %1").arg(missing.requirement.role);
    return words;
}

QString publicationLine(const PublishedText &publication)
{
    return Cli::tr("last published: revision %1, %2, by %3")
        .arg(publication.revision)
        .arg(publication.time.toString(Qt::ISODate), publication.person);
}

QString nextLine(const QList<ReviewAction> &actions)
{
    QStringList names;
    for (const ReviewAction action : actions)
        names << nameOf(action);
    return Cli::tr("what may follow: %1").arg(names.join(u", "_s));
}

JsonNode publicationNode(const PublishedText &publication)
{
    JsonNode node(JsonNode::Kind::Object);
    node.add("event"_ba, nodeOf(logWordOf(publication.action)));
    node.add("revision"_ba, nodeOf(publication.revision));
    node.add("digest"_ba, nodeOf(publication.digest));
    node.add("person"_ba, nodeOf(publication.person));
    node.add("time"_ba, nodeOf(publication.time));
    return node;
}

JsonNode missingNode(const Missing &missing)
{
    JsonNode node(JsonNode::Kind::Object);
    node.add("scope"_ba, nodeOf(missing.requirement.scope));
    node.add("role"_ba, nodeOf(missing.requirement.role));
    node.add("count"_ba, nodeOf(missing.count));
    return node;
}

template<typename T>
JsonNode arrayOf(const QList<T> &values, JsonNode (*nodeOfOne)(const T &))
{
    JsonNode array(JsonNode::Kind::Array);
    for (const T &value : values)
        array.add(nodeOfOne(value));
    return array;
}

} // namespace

QString approvalLine(const JudgedApproval &judged)
{
    const Statement &said = judged.approval.statement;
    QString words = nameOf(judged.validity) + u": "_s + explanationOf(judged);
    if (said.decision == ReviewDecision::ChangesRequested)
        words += Cli::tr(" (changes requested)");
    if (said.scope != Scope())
        words += u" ["_s + wordOf(said.scope) + u']';
    return words;
}

JsonNode approvalNode(const JudgedApproval &judged)
{
    JsonNode node = nodeOf(judged.approval.statement);
    node.add("signed"_ba, nodeOf(!judged.approval.signature.isEmpty()));
    node.add("validity"_ba, nodeOf(wordOf(judged.validity)));
    node.add("explanation"_ba, nodeOf(explanationOf(judged)));
    return node;
}

JsonNode actionsNode(const QList<ReviewAction> &actions)
{
    JsonNode array(JsonNode::Kind::Array);
    for (const ReviewAction action : actions)
        array.add(nodeOf(wordOf(action)));
    return array;
}

JsonNode standingNode(const Standing &standing, const QString &path)
{
    JsonNode node(JsonNode::Kind::Object);
    node.add("file"_ba, nodeOf(path));
    node.add("state"_ba, nodeOf(wordOf(standing.state)));
    node.add("digest"_ba, nodeOf(standing.digest));
    node.add("revision"_ba, nodeOf(standing.revision));
    node.add("approved"_ba, nodeOf(standing.isApproved));
    node.add("stale"_ba, nodeOf(standing.isStale));
    node.add("approvedRevision"_ba, nodeOf(approvedRevision(standing)));
    node.add("approvals"_ba, arrayOf(standing.approvals, approvalNode));
    node.add("missing"_ba, arrayOf(standing.missing, missingNode));
    if (standing.published)
        node.add("published"_ba, publicationNode(*standing.published));
    if (standing.debt) {
        JsonNode debt = publicationNode(standing.debt->publication);
        debt.add("reason"_ba, nodeOf(standing.debt->reason));
        node.add("debt"_ba, std::move(debt));
    }
    if (standing.schedule)
        node.add("schedule"_ba, nodeOf(*standing.schedule));
    if (!standing.claimedBy.isEmpty())
        node.add("claimedBy"_ba, nodeOf(standing.claimedBy));
    node.add("next"_ba, actionsNode(standing.next));
    return node;
}

QString standingLines(const Standing &standing, const QString &path)
{
    QStringList lines{path + u": "_s + stateWords(standing), textLine(standing)};
    for (const JudgedApproval &judged : standing.approvals)
        lines << approvalLine(judged);
    for (const Missing &missing : standing.missing)
        lines << missingLine(missing);
    if (standing.published)
        lines << publicationLine(*standing.published);
    if (standing.debt)
        lines << Cli::tr("published without approval: %1").arg(standing.debt->reason);
    if (!standing.claimedBy.isEmpty())
        lines << Cli::tr("claimed by %1").arg(standing.claimedBy);
    lines << nextLine(standing.next);
    std::ranges::transform(lines, lines.begin(), printable);
    return lines.join(u"\n  "_s) + u'\n';
}

} // namespace rapporteur
