// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include "command.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

void addOptions(QCommandLineParser &parser, const Command &command)
{
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    for (const Option &option : command.options)
        parser.addOption(QCommandLineOption(QString(option.name), {}, option.value));
}

Arguments argumentsOf(const QCommandLineParser &parser, const Command &command)
{
    Arguments arguments{
        .operands = parser.positionalArguments(), .options = {}, .help = parser.isSet(u"help"_s)};
    for (const Option &option : command.options) {
        const QString name = option.name;
        if (parser.isSet(name))
            arguments.options[name] = option.value.isEmpty() ? QString() : parser.value(name);
    }
    return arguments;
}

Result<Arguments> complete(Arguments arguments, const Command &command)
{
    for (const Option &option : command.options) {
        if (option.required && !arguments.has(option.name))
            return fail(Error::Kind::Usage, Cli::tr("option --%1 is missing").arg(option.name));
    }
    const qsizetype count = arguments.operands.size();
    if (count < command.leastOperands)
        return fail(
            Error::Kind::Usage,
            count == 0 ? Cli::tr("no file is named") : Cli::tr("it takes %1").arg(command.operands));
    if (count > command.mostOperands)
        return fail(
            Error::Kind::Usage,
            command.mostOperands == 1 ? Cli::tr("more than one file is named")
                                      : Cli::tr("it takes no more than %1").arg(command.operands));
    return arguments;
}

} // namespace

Result<Arguments> parseArguments(const Command &command, const QStringList &words)
{
    QCommandLineParser parser;
    addOptions(parser, command);
    // parse() takes the first word for the program's name
    if (!parser.parse(QStringList{QString(command.name)} + words))
        return fail(Error::Kind::Usage, parser.errorText());
    Arguments arguments = argumentsOf(parser, command);
    if (arguments.help)
        return arguments;
    return complete(std::move(arguments), command);
}

Result<int> numberOption(
    const Arguments &arguments, QLatin1StringView option, NumberRange range, int fallback)
{
    if (!arguments.has(option))
        return fallback;
    bool isNumber = false;
    const int number = arguments.value(option).toInt(&isNumber);
    if (isNumber && number >= range.least && number <= range.most)
        return number;
    return fail(
        Error::Kind::Usage,
        Cli::tr("--%1 takes a number from %2 to %3, not \"%4\"")
            .arg(option)
            .arg(range.least)
            .arg(range.most)
            .arg(arguments.value(option)));
}

} // namespace rapporteur
