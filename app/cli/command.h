// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "console.h"
#include "exitcode.h"

#include <span>

namespace rapporteur {

// An option of a command. Texts are to be translated in context "Cli".
struct Option
{
    QLatin1StringView name;
    QLatin1StringView value; // what its value is called in the help; empty: it has none
    const char *summary;
    bool required = false;
};

// One thing that the program can do. What goes wrong with a single file is part of the outcome; an
// error is for what keeps the command from beginning.
struct Command
{
    QLatin1StringView name;
    QLatin1StringView operands; // as the help shows them
    int leastOperands;
    int mostOperands;
    const char *summary;
    std::span<const Option> options;
    Result<ExitCode> (*run)(const Arguments &arguments, const Console &console);
};

std::span<const Command> commands();

// The command of this name, or nullptr.
const Command *commandNamed(QStringView name);

Result<ExitCode> newCommand(const Arguments &arguments, const Console &console);
Result<ExitCode> importCommand(const Arguments &arguments, const Console &console);
Result<ExitCode> exportCommand(const Arguments &arguments, const Console &console);
Result<ExitCode> checkCommand(const Arguments &arguments, const Console &console);
Result<ExitCode> infoCommand(const Arguments &arguments, const Console &console);
Result<ExitCode> digestCommand(const Arguments &arguments, const Console &console);
Result<ExitCode> diffCommand(const Arguments &arguments, const Console &console);
Result<ExitCode> mergeCommand(const Arguments &arguments, const Console &console);
Result<ExitCode> logCommand(const Arguments &arguments, const Console &console);
Result<ExitCode> restoreCommand(const Arguments &arguments, const Console &console);
Result<ExitCode> submitCommand(const Arguments &arguments, const Console &console);
Result<ExitCode> approveCommand(const Arguments &arguments, const Console &console);
Result<ExitCode> requestChangesCommand(const Arguments &arguments, const Console &console);
Result<ExitCode> correctCommand(const Arguments &arguments, const Console &console);
Result<ExitCode> hotfixCommand(const Arguments &arguments, const Console &console);
Result<ExitCode> withdrawCommand(const Arguments &arguments, const Console &console);
Result<ExitCode> statusCommand(const Arguments &arguments, const Console &console);
Result<ExitCode> verifyCommand(const Arguments &arguments, const Console &console);
Result<ExitCode> newsroomCommand(const Arguments &arguments, const Console &console);
Result<ExitCode> templateCommand(const Arguments &arguments, const Console &console);
Result<ExitCode> publishCommand(const Arguments &arguments, const Console &console);

Result<ExitCode> commentCommand(const Arguments &arguments, const Console &console);
Result<ExitCode> suggestionsCommand(const Arguments &arguments, const Console &console);

} // namespace rapporteur
