// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "digest.h"
#include "reviewing.h"
#include "reviewnodes.h"
#include "valuewriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype fewestDigits = 8; // of a digest that somebody typed

struct NumberOfRevision
{
    static constexpr NumberRange range{1, 1'000'000'000};
};

ReviewMove moveFrom(const Arguments &arguments, ReviewAction action)
{
    return {
        .action = action,
        .actor = actorFrom(arguments),
        .time = presentTime(),
        .reason = arguments.value("reason"_L1),
    };
}

// The digest of the text that was shown: what --digest begins, or of the revision that --revision
// names; without either, of the present text, which the command then says.
Result<QString> shownDigest(const Arguments &arguments, const LoadedDossier &loaded)
{
    const QString present = digestOf(loaded.dossier.content);
    if (arguments.has("digest"_L1)) {
        const QString given = arguments.value("digest"_L1).toLower();
        const bool isIt = given.size() >= fewestDigits && present.startsWith(given);
        return isIt ? present : given;
    }
    if (!arguments.has("revision"_L1))
        return present;
    const Result<int> number = numberOption(arguments, "revision"_L1, NumberOfRevision::range, 0);
    if (!number)
        return std::unexpected(number.error());
    const Revision *revision = findRevision(loaded.dossier.history, *number);
    if (!revision)
        return fail(Error::Kind::Usage, Cli::tr("there is no revision %1").arg(*number));
    return revision->digest;
}

Result<Scope> chosenScope(const Arguments &arguments)
{
    if (!arguments.has("scope"_L1))
        return Scope();
    if (const std::optional<Scope> scope = scopeFrom(arguments.value("scope"_L1)))
        return *scope;
    return fail(
        Error::Kind::Usage,
        Cli::tr("--scope takes all, titles, section:ID, translation:LANGUAGE or counterpart:SIDE, "
                "not \"%1\"")
            .arg(arguments.value("scope"_L1)));
}

Sign signer(const Arguments &arguments, const Policy &policy, const Actor &actor)
{
    if (!arguments.has("sign"_L1) && !policy.signatures)
        return {};
    return [key = actor.mail](const QByteArray &bytes) -> Result<QString> {
        if (key.isEmpty())
            return fail(
                Error::Kind::Usage,
                Cli::tr("a signature needs an address: --as \"Name <address>\""));
        return signatureOf(bytes, key);
    };
}

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

struct MoveRun
{
    const QString &path;
    const Arguments &arguments;
    const Console &console;

    bool asJson() const { return arguments.has("json"_L1); }
    ExitCode refused(const ReviewRefusal &refusal) const;
    void tell(const LoadedDossier &loaded, const ReviewMove &move) const;
    Result<ExitCode> run(LoadedDossier loaded, const ReviewMove &move) const;
};

ExitCode MoveRun::refused(const ReviewRefusal &refusal) const
{
    if (asJson())
        console.out << QString::fromUtf8(toIndentedJson(refusalNode(refusal, path)));
    else
        console.err << printable(Cli::tr("%1: %2").arg(path, sentenceOf(refusal))) << '\n';
    return ExitCode::Refused;
}

void MoveRun::tell(const LoadedDossier &loaded, const ReviewMove &move) const
{
    const Standing standing = standingOf(loaded.dossier, loaded.policy);
    if (asJson()) {
        console.out << QString::fromUtf8(toIndentedJson(standingNode(standing, path)));
        return;
    }
    const QList<Edition> &editions = loaded.dossier.content.editions;
    console.out << printable(
        Cli::tr("%1: “%2”, revision %3, digest %4: %5 (%6)")
            .arg(path, editions.isEmpty() ? QString() : editions.first().title)
            .arg(standing.revision)
            .arg(standing.digest.first(12), nameOf(move.action), personOf(move.actor)))
                << '\n'
                << standingLines(standing, path);
}

Result<ExitCode> MoveRun::run(LoadedDossier loaded, const ReviewMove &move) const
{
    const Standing before = standingOf(loaded.dossier, loaded.policy);
    if (const auto refusal = refusalOf(loaded.dossier, loaded.policy, before, move))
        return refused(*refusal);
    Result<Dossier> after = moved(std::move(loaded.dossier), loaded.policy, move);
    if (!after)
        return std::unexpected(after.error());
    loaded.dossier = std::move(*after);
    return saveDossier(path, loaded).transform([&] {
        tell(loaded, move);
        return ExitCode::Good;
    });
}

Result<ExitCode> decide(const Arguments &arguments, const Console &console, ReviewAction action)
{
    const QString &path = arguments.operands.first();
    Result<LoadedDossier> loaded = loadDossier(path);
    if (!loaded)
        return std::unexpected(loaded.error());
    ReviewMove move = moveFrom(arguments, action);
    const Result<QString> digest = shownDigest(arguments, *loaded);
    if (!digest)
        return std::unexpected(digest.error());
    const Result<Scope> scope = chosenScope(arguments);
    if (!scope)
        return std::unexpected(scope.error());
    move.digest = *digest;
    move.scope = *scope;
    move.sign = signer(arguments, loaded->policy, move.actor);
    return MoveRun{path, arguments, console}.run(std::move(*loaded), move);
}

} // namespace

Result<ExitCode> submitCommand(const Arguments &arguments, const Console &console)
{
    const QString &path = arguments.operands.first();
    return loadDossier(path).and_then([&](LoadedDossier loaded) {
        const ReviewMove move = moveFrom(arguments, ReviewAction::Submit);
        return MoveRun{path, arguments, console}.run(std::move(loaded), move);
    });
}

Result<ExitCode> approveCommand(const Arguments &arguments, const Console &console)
{
    return decide(arguments, console, ReviewAction::Approve);
}

Result<ExitCode> requestChangesCommand(const Arguments &arguments, const Console &console)
{
    return decide(arguments, console, ReviewAction::RequestChanges);
}

} // namespace rapporteur
