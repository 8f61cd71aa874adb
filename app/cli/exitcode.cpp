// SPDX-License-Identifier: GPL-3.0-or-later
#include "exitcode.h"

#include <QCoreApplication>

#include <array>

namespace rapporteur {

std::span<const ExitMeaning> exitMeanings()
{
    using enum ExitCode;
    static constexpr std::array table{
        ExitMeaning{Good, QT_TRANSLATE_NOOP("Cli", "good"), QT_TRANSLATE_NOOP("Cli", "all is well")},
        ExitMeaning{
            Findings,
            QT_TRANSLATE_NOOP("Cli", "with findings"),
            QT_TRANSLATE_NOOP("Cli", "done, and there is something that a person should look at")},
        ExitMeaning{
            Usage,
            QT_TRANSLATE_NOOP("Cli", "not asked for rightly"),
            QT_TRANSLATE_NOOP("Cli", "the command line is wrong, or asks for what is not there")},
        ExitMeaning{
            Unreadable,
            QT_TRANSLATE_NOOP("Cli", "unreadable or refused"),
            QT_TRANSLATE_NOOP("Cli", "an input is unreadable or no readout; stale, or refused")},
        ExitMeaning{
            Unwritable,
            QT_TRANSLATE_NOOP("Cli", "not written"),
            QT_TRANSLATE_NOOP("Cli", "an output could not be written")},
    };
    return table;
}

ExitCode exitCodeFor(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Usage: return ExitCode::Usage;
    case Error::Kind::Read:
    case Error::Kind::Parse:
    case Error::Kind::Invalid:
    case Error::Kind::Newer:
    case Error::Kind::Refused: return ExitCode::Unreadable;
    case Error::Kind::Changed:
    case Error::Kind::Write: break;
    }
    return ExitCode::Unwritable;
}

} // namespace rapporteur
