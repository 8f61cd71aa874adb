// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"

#include "command.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int column = 22; // where explanations begin

QString row(const QString &term, const QString &explanation)
{
    return "  "_L1 + term.leftJustified(column - 2) + explanation + u'\n';
}

QString spelled(const Option &option)
{
    const QString name = "--"_L1 + option.name;
    return option.value.isEmpty() ? name : name + u' ' + option.value;
}

QString usage(const Command &command)
{
    QString line = Cli::tr("usage: %1")
                       .arg("rapporteur-cli "_L1 + command.name + u' ' + command.operands);
    for (const Option &option : command.options)
        line += (option.required ? u" %1"_s : u" [%1]"_s).arg(spelled(option));
    return line + u'\n';
}

QString exitCodes()
{
    QString text = Cli::tr("exit codes:") + u'\n';
    for (const ExitMeaning &meaning : exitMeanings())
        text += row(QString::number(int(meaning.code)), Cli::tr(meaning.meaning));
    return text
           + Cli::tr(
               "Of several files the worst one counts; none keeps the others from being worked on.")
           + u'\n';
}

} // namespace

QString programHelp()
{
    QString text = Cli::tr("usage: %1").arg("rapporteur-cli COMMAND ..."_L1) + "\n\n"_L1;
    for (const Command &command : commands())
        text += row(command.name, Cli::tr(command.summary));
    text += u'\n' + row(u"COMMAND --help"_s, Cli::tr("what a command takes"));
    text += row(u"--version"_s, Cli::tr("which version this is"));
    return text + u'\n' + exitCodes();
}

QString commandHelp(const Command &command)
{
    QString text = usage(command) + u'\n' + Cli::tr(command.summary) + "\n\n"_L1;
    for (const Option &option : command.options)
        text += row(spelled(option), Cli::tr(option.summary));
    return text + row(u"-h, --help"_s, Cli::tr("this text")) + u'\n' + exitCodes();
}

} // namespace rapporteur
