// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch.h"
#include "command.h"
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
            outcome.out = standingLines(standing, path);
        return outcome;
    };
    const ExitCode code = runBatch(
        {.files = files, .jobs = 1, .makeWorker = [&] { return oneByOne(statusOne); }}, console);
    if (asJson)
        console.out << QString::fromUtf8(toIndentedJson(array));
    return code;
}

} // namespace rapporteur
