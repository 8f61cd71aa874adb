// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "outputverdict.h"
#include "reviewing.h"
#include "reviewnodes.h"
#include "sitecheck.h"
#include "valuewriter.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Verified
{
    Standing standing;
    std::optional<BrokenEntry> broken;

    bool isGood() const
    {
        const bool isTouched = std::ranges::any_of(standing.approvals, [](const auto &judged) {
            return isTampered(judged.validity);
        });
        return standing.isApproved && !isTouched && !broken;
    }
};

QString verdictLine(const Verified &verified)
{
    if (verified.isGood())
        return Cli::tr("the present text, digest %1, is approved").arg(verified.standing.digest);
    if (!verified.standing.isApproved)
        return Cli::tr("the present text, digest %1, is not approved").arg(verified.standing.digest);
    return Cli::tr("the present text is approved, but somebody laid hands on the file");
}

QString linesOf(const Verified &verified, const QString &path)
{
    QStringList lines{path + u": "_s + verdictLine(verified)};
    for (const JudgedApproval &judged : verified.standing.approvals)
        lines << approvalLine(judged);
    if (verified.broken)
        lines << Cli::tr("entry %1 of the log is broken: %2")
                     .arg(verified.broken->entry)
                     .arg(verified.broken->reason);
    std::ranges::transform(lines, lines.begin(), printable);
    return lines.join(u"\n  "_s) + u'\n';
}

JsonNode nodeFor(const Verified &verified, const QString &path)
{
    JsonNode node = standingNode(verified.standing, path);
    if (verified.broken) {
        JsonNode broken(JsonNode::Kind::Object);
        broken.add("entry"_ba, nodeOf(verified.broken->entry));
        broken.add("reason"_ba, nodeOf(verified.broken->reason));
        node.add("broken"_ba, std::move(broken));
    }
    node.add("good"_ba, nodeOf(verified.isGood()));
    return node;
}

// By its name: a broken one is to be told of as such.
bool isReadout(const QString &path)
{
    return path.endsWith(".readout"_L1, Qt::CaseInsensitive);
}

} // namespace

Result<ExitCode> verifyCommand(const Arguments &arguments, const Console &console)
{
    const QString &path = arguments.operands.first();
    if (QFileInfo(path).isDir())
        return checkSite(arguments, console);
    if (arguments.operands.size() > 1 || !isReadout(path))
        return verifyOutput(path, arguments.operands.value(1), arguments.has("json"_L1), console);
    return loadDossier(path).transform([&](const LoadedDossier &loaded) {
        const Verified
            verified{standingOf(loaded.dossier, loaded.policy), firstBroken(loaded.dossier.history)};
        console.out
            << (arguments.has("json"_L1)
                    ? QString::fromUtf8(toIndentedJson(nodeFor(verified, path)))
                    : linesOf(verified, path));
        return verified.isGood() ? ExitCode::Good : ExitCode::Refused;
    });
}

} // namespace rapporteur
