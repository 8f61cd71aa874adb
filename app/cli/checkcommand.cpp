// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch.h"
#include "check.h"
#include "command.h"
#include "inputs.h"
#include "jsonnode.h"
#include "mediapath.h"
#include "profile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QList<Issue> checked(const Readout &readout, const QString &path)
{
    const QString language = readout.editions.isEmpty() ? QString()
                                                        : readout.editions.first().language;
    return check(readout, profileFor(readout.profile, language), {.mediaFolder = mediaFolderOf(path)});
}

// A file that cannot be read is one finding, so that JSON readers see it too.
QList<Issue> findings(const QString &path, Outcome &outcome)
{
    const Result<Readout> readout = loadInput(path);
    if (readout)
        return checked(*readout, path);
    outcome.add(readout.error());
    return {{Issue::Severity::Error, u"unreadable"_s, {}, readout.error().message}};
}

JsonNode jsonOf(const QString &path, const Issue &issue)
{
    JsonNode node(JsonNode::Kind::Object);
    node.add("file"_ba, JsonNode::ofString(path));
    node.add("severity"_ba, JsonNode::ofString(severityName(issue.severity)));
    node.add("place"_ba, JsonNode::ofString(issue.place));
    node.add("message"_ba, JsonNode::ofString(issue.message));
    node.add("rule"_ba, JsonNode::ofString(issue.rule));
    return node;
}

bool isFinding(const Issue &issue)
{
    return issue.severity != Issue::Severity::Hint;
}

} // namespace

Result<ExitCode> checkCommand(const Arguments &arguments, const Console &console)
{
    const QStringList files = inputFiles(arguments.operands);
    const bool asJson = arguments.has("json"_L1);
    JsonNode array(JsonNode::Kind::Array);
    const auto checkOne = [&](qsizetype file) {
        Outcome outcome;
        for (const Issue &issue : findings(files.at(file), outcome)) {
            if (isFinding(issue))
                outcome.code = std::max(outcome.code, ExitCode::Findings);
            if (asJson)
                array.add(jsonOf(files.at(file), issue));
            else if (outcome.code < ExitCode::Unreadable)
                outcome.out += issueLine(files.at(file), issue);
        }
        return outcome;
    };
    const ExitCode code = runBatch(
        {.files = files, .jobs = 1, .makeWorker = [&] { return oneByOne(checkOne); }}, console);
    if (asJson)
        console.out << QString::fromUtf8(toIndentedJson(array));
    return code;
}

} // namespace rapporteur
