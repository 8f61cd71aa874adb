// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "digest.h"
#include "historyfields.h"
#include "revisions.h"
#include "valuewriter.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QString lineOf(const LogEntry &entry)
{
    QStringList parts{QString::number(entry.number), entry.time.toString(Qt::ISODate), entry.event};
    if (entry.revision > 0)
        parts << Cli::tr("revision %1").arg(entry.revision);
    if (!entry.actor.isEmpty())
        parts << Cli::tr("by %1").arg(entry.actor);
    if (!entry.reason.isEmpty())
        parts << u"“%1”"_s.arg(entry.reason);
    return printable(parts.join(u"  "_s)) + u'\n';
}

ExitCode verify(const History &history, const QString &path, const Console &console)
{
    const std::optional<BrokenEntry> broken = firstBroken(history);
    if (!broken) {
        console.out << Cli::tr("%1: the log is unbroken; entries: %2")
                           .arg(printable(path), QString::number(history.log.size()))
                    << '\n';
        return ExitCode::Good;
    }
    console.out << Cli::tr("%1: entry %2 is broken: %3")
                       .arg(printable(path), QString::number(broken->entry), broken->reason)
                << '\n';
    return ExitCode::Findings;
}

// What the file holds now, if no revision has it yet: going back must not lose it.
Result<History> withPresent(const LoadedHistory &state, const Arguments &arguments)
{
    return addRevision(state.history, state.loaded.file.content, revisionInfo(arguments, u"saved"_s));
}

} // namespace

Result<ExitCode> logCommand(const Arguments &arguments, const Console &console)
{
    const QString &path = arguments.operands.first();
    return loadHistory(path).transform([&](const LoadedHistory &state) {
        if (arguments.has("verify"_L1))
            return verify(state.history, path, console);
        if (arguments.has("json"_L1)) {
            console.out << QString::fromUtf8(toIndentedJson(nodeOf(state.history.log)));
            return ExitCode::Good;
        }
        for (const LogEntry &entry : state.history.log)
            console.out << lineOf(entry);
        return ExitCode::Good;
    });
}

Result<ExitCode> restoreCommand(const Arguments &arguments, const Console &console)
{
    const QString &path = arguments.operands.first();
    bool isNumber = false;
    const int number = arguments.operands.last().toInt(&isNumber);
    if (!isNumber)
        return fail(
            Error::Kind::Usage,
            Cli::tr("\"%1\" is no number of a revision").arg(arguments.operands.last()));
    Result<LoadedHistory> state = loadHistory(path);
    if (!state)
        return std::unexpected(state.error());
    const Result<Readout> content = contentOf(state->history, number);
    if (!content)
        return std::unexpected(content.error());
    RevisionInfo info = revisionInfo(arguments, u"restored"_s);
    info.details = {{u"from"_s, QString::number(number)}};
    Result<History> history = withPresent(*state, arguments).and_then([&](const History &present) {
        return addRevision(present, *content, info);
    });
    if (!history)
        return std::unexpected(history.error());
    state->history = std::move(*history);
    state->loaded.file.content = *content;
    return saveHistory(path, std::move(*state)).transform([&] {
        console.out << Cli::tr("%1 is as it was in revision %2")
                           .arg(printable(path), QString::number(number))
                    << '\n';
        return ExitCode::Good;
    });
}

} // namespace rapporteur
