// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "samplenewsroom.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

Result<ExitCode> newsroomCommand(const Arguments &arguments, const Console &console)
{
    if (arguments.operands.first() != "init"_L1)
        return fail(
            Error::Kind::Usage,
            Cli::tr(R"(newsroom takes "init", not "%1")").arg(arguments.operands.first()));
    return placeSampleNewsroom(arguments.operands.last()).transform([&](const QStringList &paths) {
        for (const QString &path : paths)
            console.out << printable(path) << '\n';
        console.out.flush();
        console.err
            << Cli::tr("The samples are approved. Make their website: rapporteur-cli publish %1")
                   .arg(printable(arguments.operands.last()))
            << '\n';
        return ExitCode::Good;
    });
}

} // namespace rapporteur
