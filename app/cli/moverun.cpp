// SPDX-License-Identifier: GPL-3.0-or-later
#include "moverun.h"

#include "hotfix.h"
#include "reviewnodes.h"
#include "valuewriter.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

JsonNode refusalNode(const ReviewRefusal &refusal, const QString &path)
{
    JsonNode refused(JsonNode::Kind::Object);
    refused.add("guard"_ba, nodeOf(refusal.guard));
    refused.add("reason"_ba, nodeOf(refusal.reason));
    refused.add("next"_ba, actionsNode(refusal.next));
    JsonNode node(JsonNode::Kind::Object);
    node.add("file"_ba, nodeOf(path));
    node.add("refused"_ba, std::move(refused));
    return node;
}

} // namespace

ReviewMove moveFrom(const Arguments &arguments, ReviewAction action)
{
    return {
        .action = action,
        .actor = actorFrom(arguments),
        .time = presentTime(),
        .reason = arguments.value("reason"_L1),
    };
}

ExitCode MoveRun::refused(const ReviewRefusal &refusal) const
{
    if (asJson())
        console.out << QString::fromUtf8(toIndentedJson(refusalNode(refusal, path)));
    else
        console.err << printable(Cli::tr("%1: %2").arg(path, sentenceOf(refusal))) << '\n';
    return ExitCode::Refused;
}

void MoveRun::tell(const Dossier &about, const Policy &policy, const ReviewMove &move) const
{
    const Standing standing = standingOf(about, policy);
    if (asJson()) {
        console.out << QString::fromUtf8(toIndentedJson(standingNode(standing, path)));
        return;
    }
    const QList<Edition> &editions = about.content.editions;
    console.out << printable(
        Cli::tr("%1: “%2”, revision %3, digest %4: %5 (%6)")
            .arg(path, editions.isEmpty() ? QString() : editions.first().title)
            .arg(standing.revision)
            .arg(standing.digest.first(12), nameOf(move.action), personOf(move.actor)))
                << '\n'
                << standingLines(standing, path);
}

Result<ExitCode> MoveRun::run(LoadedDossier loaded, const ReviewMove &move, int revision) const
{
    const bool isBeside = revision > 0;
    const Result<Dossier> about = isBeside ? branchAt(loaded.dossier, revision) : loaded.dossier;
    if (!about)
        return std::unexpected(about.error());
    const Standing before = standingOf(*about, loaded.policy);
    if (const auto refusal = refusalOf(*about, loaded.policy, before, move))
        return refused(*refusal);
    const Result<Dossier> after = moved(*about, loaded.policy, move);
    if (!after)
        return std::unexpected(after.error());
    loaded.dossier = isBeside ? rejoined(std::move(loaded.dossier), *after) : *after;
    return saveDossier(path, loaded).transform([&] {
        tell(*after, loaded.policy, move);
        return ExitCode::Good;
    });
}

} // namespace rapporteur
