// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <span>

namespace rapporteur {

// What the program returns to the shell. Of several files the worst one counts, which is the one
// with the highest number.
enum class ExitCode {
    Good = 0,
    Findings = 1,
    Usage = 2,
    Unreadable = 3,
    Refused = Unreadable, // or stale: nothing that may be taken as it is, either
    Unwritable = 4,
};

struct ExitMeaning
{
    ExitCode code;
    const char *label;   // for the summary of a batch, to be translated in context "Cli"
    const char *meaning; // for the help, likewise
};

// One row a code, in their order.
std::span<const ExitMeaning> exitMeanings();

ExitCode exitCodeFor(Error::Kind kind);

} // namespace rapporteur
