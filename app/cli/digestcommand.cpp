// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch.h"
#include "command.h"
#include "digest.h"
#include "inputs.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

// In the form of sha256sum, which people and scripts know.
Result<ExitCode> digestCommand(const Arguments &arguments, const Console &console)
{
    const QStringList files = inputFiles(arguments.operands);
    const auto digestOne = [&](qsizetype file) {
        Outcome outcome;
        if (const Result<Readout> readout = loadInput(files.at(file)); readout)
            outcome.out = digestOf(*readout) + "  "_L1 + printable(files.at(file)) + u'\n';
        else
            outcome.add(readout.error());
        return outcome;
    };
    return runBatch(
        {.files = files, .jobs = 1, .makeWorker = [&] { return oneByOne(digestOne); }}, console);
}

} // namespace rapporteur
