// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishreport.h"

#include "jsonnode.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

JsonNode nodeOf(const RefusedReadout &refused)
{
    JsonNode node(JsonNode::Kind::Object);
    node.add("path"_ba, JsonNode::ofString(refused.path));
    node.add("guard"_ba, JsonNode::ofString(QString::fromLatin1(guardWord(refused.refusal.guard))));
    node.add("reason"_ba, JsonNode::ofString(reasonOf(refused.refusal)));
    node.add("nextStep"_ba, JsonNode::ofString(nextStepOf(refused.refusal)));
    node.add("olderTextIsPublic"_ba, JsonNode::ofBool(refused.isOlderOut));
    return node;
}

JsonNode nodeOf(const SiteFolder::Change &change)
{
    JsonNode node(JsonNode::Kind::Object);
    node.add("path"_ba, JsonNode::ofString(QString::fromUtf8(change.path)));
    node.add("removed"_ba, JsonNode::ofBool(change.removed));
    return node;
}

JsonNode nodeOf(const IssueOf &issue)
{
    JsonNode node(JsonNode::Kind::Object);
    node.add("path"_ba, JsonNode::ofString(issue.path));
    node.add("severity"_ba, JsonNode::ofString(severityName(issue.issue.severity)));
    node.add("place"_ba, JsonNode::ofString(issue.issue.place));
    node.add("message"_ba, JsonNode::ofString(issue.issue.message));
    return node;
}

template<typename T>
JsonNode listOf(const QList<T> &values)
{
    JsonNode list(JsonNode::Kind::Array);
    for (const T &value : values)
        list.add(nodeOf(value));
    return list;
}

} // namespace

void printPublished(const PublishReport &report, bool isDryRun, const Console &console)
{
    for (const SiteFolder::Change &change : report.changes)
        console.out << (change.removed ? "- " : "+ ") << printable(QString::fromUtf8(change.path))
                    << '\n';
    console.out.flush();
    for (const IssueOf &issue : report.issues)
        console.err << issueLine(issue.path, issue.issue);
    for (const RefusedReadout &refused : report.refused) {
        const QString line = refused.isOlderOut
                                 ? Cli::tr("%1: its newer text is not published: %2; %3")
                                 : Cli::tr("%1: not published: %2; %3");
        console.err << printable(
            line.arg(refused.path, reasonOf(refused.refusal), nextStepOf(refused.refusal)))
                    << '\n';
    }
    const auto notPublic = std::ranges::count(report.refused, false, &RefusedReadout::isOlderOut);
    const auto removed = std::ranges::count_if(report.changes, &SiteFolder::Change::removed);
    console.err << (isDryRun
                        ? Cli::tr("readouts that would be public: %1, not: %2; files to write: %3, "
                                  "to remove: %4")
                        : Cli::tr("readouts that are public: %1, not: %2; files written: %3, "
                                  "removed: %4"))
                       .arg(report.published)
                       .arg(notPublic)
                       .arg(report.changes.size() - removed)
                       .arg(removed)
                << '\n';
    console.err.flush();
}

QString publishJson(const PublishReport &report)
{
    JsonNode node(JsonNode::Kind::Object);
    node.add("published"_ba, JsonNode::ofInteger(report.published));
    node.add("made"_ba, JsonNode::ofInteger(report.made));
    node.add("refused"_ba, listOf(report.refused));
    node.add("issues"_ba, listOf(report.issues));
    node.add("changes"_ba, listOf(report.changes));
    return QString::fromUtf8(toIndentedJson(node));
}

} // namespace rapporteur
