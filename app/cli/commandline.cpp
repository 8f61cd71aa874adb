// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "command.h"
#include "help.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

ExitCode complain(const Error &error, const QString &helpCommand, const Console &console)
{
    console.err << "rapporteur-cli: "_L1 << printable(error.message);
    if (error.kind == Error::Kind::Usage)
        console.err << "; "_L1 << Cli::tr("see %1").arg(helpCommand);
    console.err << Qt::endl;
    return exitCodeFor(error.kind);
}

ExitCode runCommand(const Command &command, const QStringList &words, const Console &console)
{
    const auto run = [&](const Arguments &arguments) -> Result<ExitCode> {
        if (!arguments.help)
            return command.run(arguments, console);
        console.out << commandHelp(command);
        return ExitCode::Good;
    };
    const Result<ExitCode> code = parseArguments(command, words).and_then(run);
    return code
               ? *code
               : complain(code.error(), "rapporteur-cli "_L1 + command.name + " --help"_L1, console);
}

ExitCode dispatch(const QStringList &words, const Console &console)
{
    const QString first = words.value(0);
    if (const Command *command = commandNamed(first))
        return runCommand(*command, words.sliced(1), console);
    if (first == "--help"_L1 || first == "-h"_L1) {
        console.out << programHelp();
        return ExitCode::Good;
    }
    if (first == "--version"_L1) {
        console.out << "rapporteur-cli "_L1 << RAPPORTEUR_VERSION << '\n';
        return ExitCode::Good;
    }
    const QString message = first.isEmpty() ? Cli::tr("no command is named")
                                            : Cli::tr("there is no command \"%1\"").arg(first);
    return complain({Error::Kind::Usage, message}, u"rapporteur-cli --help"_s, console);
}

} // namespace

ExitCode runCommandLine(const QStringList &words, const Console &console)
{
    const ExitCode code = dispatch(words, console);
    console.out.flush();
    if (console.out.status() == QTextStream::Ok)
        return code;
    return complain(
        {Error::Kind::Write, Cli::tr("standard output could not be written")}, QString(), console);
}

} // namespace rapporteur
