// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment.h"
#include "command.h"
#include "find.h"
#include "hotfix.h"
#include "moverun.h"
#include "newsroom.h"
#include "outtext.h"
#include "reviewnodes.h"
#include "revisions.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// As the newsroom's clock shows it.
Result<Moment> presentMoment(const QString &path)
{
    return findNewsroom(path).transform([](const NewsroomFolder &folder) {
        const QString &zone = folder.newsroom.timeZone;
        const QDateTime now = presentTime().toTimeZone(QTimeZone(zone.toLatin1()));
        return withUtc({.date = now.date(), .time = now.time(), .zone = zone, .utc = {}});
    });
}

Result<Correction> correctionFrom(const QString &path, const Arguments &arguments)
{
    using enum Correction::Weight;
    return presentMoment(path).transform([&](const Moment &now) {
        return Correction{
            .at = now,
            .note = arguments.value("note"_L1),
            .weight = arguments.has("minor"_L1) ? Minor : Major};
    });
}

// What is out with the words replaced, or as the named readout has it.
Result<Readout> correctedText(const Readout &out, const Arguments &arguments)
{
    if (arguments.has("from"_L1))
        return loadRevision(arguments.value("from"_L1)).transform([&](const Readout &other) {
            Readout text = aligned(other, out);
            text.id = out.id;
            return text;
        });
    if (!arguments.has("replace"_L1) || !arguments.has("with"_L1))
        return fail(
            Error::Kind::Usage,
            Cli::tr("hotfix needs --replace WORDS --with WORDS, or --from FILE"));
    Readout text = out;
    const auto wanted = expressionOf({.words = arguments.value("replace"_L1), .matchCase = true});
    if (!wanted)
        return std::unexpected(wanted.error());
    const QList<Match> found = findAll(text, *wanted);
    if (found.isEmpty())
        return fail(
            Error::Kind::Usage,
            Cli::tr("“%1” stands nowhere in the text that is out")
                .arg(arguments.value("replace"_L1)));
    replaceAll(text, *wanted, found, arguments.value("with"_L1), false);
    return text;
}

Result<ExitCode> tellHotfix(
    const QString &path,
    const LoadedDossier &loaded,
    const Arguments &arguments,
    const Console &console)
{
    const Standing standing = standingOf(loaded.dossier, loaded.policy);
    const int beside = openHotfix(loaded.dossier, standing);
    if (arguments.has("json"_L1))
        console.out << QString::fromUtf8(toIndentedJson(standingNode(standing, path)));
    else if (beside > 0)
        console.out << printable(
            Cli::tr("%1: the correction is handed in as revision %2; approve it "
                    "with --revision %2; the draft is as it was, and has the "
                    "correction as a suggestion")
                .arg(path)
                .arg(beside))
                    << '\n';
    else
        console.out << standingLines(standing, path);
    return ExitCode::Good;
}

} // namespace

// The present text as a correction of the one that is out.
Result<ExitCode> correctCommand(const Arguments &arguments, const Console &console)
{
    const QString &path = arguments.operands.first();
    const ReviewMove move = moveFrom(arguments, ReviewAction::Submit);
    const Result<Correction> correction = correctionFrom(path, arguments);
    if (!correction)
        return std::unexpected(correction.error());
    return loadDossier(path).and_then([&](LoadedDossier loaded) -> Result<ExitCode> {
        const Standing standing = standingOf(loaded.dossier, loaded.policy);
        if (revisionOut(loaded.dossier, standing, move.time) == 0)
            return fail(
                Error::Kind::Refused, Cli::tr("%1: no text of it is out to be corrected").arg(path));
        loaded.dossier.content.corrections += *correction;
        return MoveRun{path, arguments, console}.run(std::move(loaded), move);
    });
}

Result<ExitCode> hotfixCommand(const Arguments &arguments, const Console &console)
{
    const QString &path = arguments.operands.first();
    const Result<Correction> correction = correctionFrom(path, arguments);
    Result<LoadedDossier> loaded = loadDossier(path);
    if (!correction || !loaded)
        return std::unexpected(correction ? loaded.error() : correction.error());
    const QDateTime now = presentTime();
    return textOut(loaded->dossier, loaded->policy, now)
        .and_then([&](const Readout &out) { return correctedText(out, arguments); })
        .and_then([&](const Readout &text) {
            return withHotfix(
                loaded->dossier,
                loaded->policy,
                {.text = text, .correction = *correction, .actor = actorFrom(arguments), .time = now},
                [] { return QRandomGenerator::global()->generate(); });
        })
        .and_then([&](Dossier dossier) {
            loaded->dossier = std::move(dossier);
            return saveDossier(path, *loaded);
        })
        .and_then([&] { return tellHotfix(path, *loaded, arguments, console); });
}

Result<ExitCode> withdrawCommand(const Arguments &arguments, const Console &console)
{
    const QString &path = arguments.operands.first();
    return loadDossier(path).and_then([&](LoadedDossier loaded) {
        const ReviewMove move = moveFrom(arguments, ReviewAction::Withdraw);
        return MoveRun{path, arguments, console}.run(std::move(loaded), move);
    });
}

} // namespace rapporteur
