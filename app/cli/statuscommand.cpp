// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch.h"
#include "command.h"
#include "hotfix.h"
#include "inputs.h"
#include "reviewing.h"
#include "reviewnodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

bool needsCare(const Standing &standing)
{
    return standing.isStale || isUnfounded(standing)
           || std::ranges::any_of(standing.approvals, [](const JudgedApproval &judged) {
                  return isTampered(judged.validity);
              });
}

QString hotfixLine(const Dossier &dossier, const Standing &standing)
{
    const int revision = openHotfix(dossier, standing);
    return revision == 0
               ? QString()
               : Cli::tr(
                     "  a correction of what is out waits as revision %1; look at it with diff, "
                     "and approve it with --revision %1")
                         .arg(revision)
                     + u'\n';
}

} // namespace

Result<ExitCode> statusCommand(const Arguments &arguments, const Console &console)
{
    const QStringList files = inputFiles(arguments.operands);
    const bool asJson = arguments.has("json"_L1);
    JsonNode array(JsonNode::Kind::Array);
    const auto statusOne = [&](qsizetype file) {
        Outcome outcome;
        const QString &path = files.at(file);
        const Result<LoadedDossier> loaded = loadDossier(path);
        if (!loaded) {
            outcome.add(loaded.error());
            return outcome;
        }
        const Standing standing = standingOf(loaded->dossier, loaded->policy);
        if (needsCare(standing))
            outcome.code = ExitCode::Refused;
        if (asJson)
            array.add(standingNode(standing, path));
        else
            outcome.out = standingLines(standing, path) + hotfixLine(loaded->dossier, standing);
        return outcome;
    };
    const ExitCode code = runBatch(
        {.files = files, .jobs = 1, .makeWorker = [&] { return oneByOne(statusOne); }}, console);
    if (asJson)
        console.out << QString::fromUtf8(toIndentedJson(array));
    return code;
}

} // namespace rapporteur
