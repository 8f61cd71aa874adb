// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "digest.h"
#include "hotfix.h"
#include "moverun.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype fewestDigits = 8; // of a digest that somebody typed

struct NumberOfRevision
{
    static constexpr NumberRange range{1, 1'000'000'000};
};

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
    const int hotfix = openHotfix(loaded->dossier, standingOf(loaded->dossier, loaded->policy));
    const Revision *beside = findRevision(loaded->dossier.history, hotfix);
    const bool isBeside = beside && beside->digest == *digest;
    return MoveRun{path, arguments, console}.run(std::move(*loaded), move, isBeside ? hotfix : 0);
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
