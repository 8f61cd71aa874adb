// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QHash>
#include <QStringList>

namespace rapporteur {

struct Command;

// What stands behind a command's name.
struct Arguments
{
    QStringList operands;
    QHash<QString, QString> options; // those given
    bool help = false;

    bool has(QLatin1StringView option) const { return options.contains(option); }
    QString value(QLatin1StringView option) const { return options.value(option); }
};

// Reads the words behind a command's name as its row of the table says. Options may stand anywhere
// before "--".
Result<Arguments> parseArguments(const Command &command, const QStringList &words);

struct NumberRange
{
    int least;
    int most;
};

// An option's value as a number; `fallback` where the option is not given.
Result<int> numberOption(
    const Arguments &arguments, QLatin1StringView option, NumberRange range, int fallback);

} // namespace rapporteur
