// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment.h"
#include "command.h"
#include "discussionnodes.h"
#include "reviewing.h"
#include "revisions.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// Empty: all of them.
QStringList idsIn(const QString &value)
{
    return value == "all"_L1 ? QStringList() : value.split(u',', Qt::SkipEmptyParts);
}

Result<> suggest(Dossier &dossier, const Arguments &arguments)
{
    const Result<Readout> other = loadRevision(arguments.value("from"_L1));
    if (!other)
        return std::unexpected(other.error());
    Readout proposed = aligned(*other, dossier.content);
    proposed.id = dossier.content.id;
    const Signed now = signedNow(arguments);
    IdSource ids({}, [] { return QRandomGenerator::global()->generate(); });
    Suggestions made = suggestionsBetween(dossier.content, proposed, now.author, now.time, ids);
    for (Suggestion &suggestion : made)
        suggestion.note = arguments.value("note"_L1);
    dossier.review.suggestions += made;
    return {};
}

Result<ExitCode> accept(Dossier &dossier, const Arguments &arguments, const Console &console)
{
    return accepted(dossier, idsIn(arguments.value("accept"_L1)), signedNow(arguments))
        .transform([&](Decided decided) {
            dossier = std::move(decided.dossier);
            for (const Acceptance::Refusal &refusal : decided.refused)
                console.err << Cli::tr("%1 no longer applies: %2")
                                   .arg(printable(refusal.id), printable(refusal.reason))
                            << '\n';
            return decided.refused.isEmpty() ? ExitCode::Good : ExitCode::Findings;
        });
}

Result<ExitCode> decide(Dossier &dossier, const Arguments &arguments, const Console &console)
{
    if (arguments.has("from"_L1))
        return suggest(dossier, arguments).transform([] { return ExitCode::Good; });
    if (arguments.has("accept"_L1))
        return accept(dossier, arguments, console);
    return rejected(dossier, idsIn(arguments.value("reject"_L1)), signedNow(arguments))
        .transform([&](Dossier left) {
            dossier = std::move(left);
            return ExitCode::Good;
        });
}

} // namespace

Result<ExitCode> suggestionsCommand(const Arguments &arguments, const Console &console)
{
    const QString &path = arguments.operands.first();
    Result<LoadedDossier> loaded = loadDossier(path);
    if (!loaded)
        return std::unexpected(loaded.error());
    Result<ExitCode> code = ExitCode::Good;
    if (arguments.has("from"_L1) || arguments.has("accept"_L1) || arguments.has("reject"_L1)) {
        code = decide(loaded->dossier, arguments, console);
        if (!code)
            return code;
        if (const Result<> saved = saveDossier(path, *loaded); !saved)
            return std::unexpected(saved.error());
    }
    if (arguments.has("json"_L1))
        console.out << QString::fromUtf8(toIndentedJson(suggestionsNode(loaded->dossier)));
    else
        console.out << suggestionLines(loaded->dossier);
    return code;
}

} // namespace rapporteur
