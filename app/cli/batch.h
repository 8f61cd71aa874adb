// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "exitcode.h"

#include <QStringList>

#include <functional>
#include <span>
#include <vector>

namespace rapporteur {

// What became of one file: what to print, and the worst that happened.
struct Outcome
{
    ExitCode code = ExitCode::Good;
    QString out;
    QString err;

    void add(const Error &error);
};

// Works on some files, each named by its place in the list, and gives what became of each. One for
// each thread.
using Worker = std::move_only_function<std::vector<Outcome>(std::span<const qsizetype> files)>;

// A worker that does one file after another.
template<typename Work>
Worker oneByOne(Work work)
{
    return [work = std::move(work)](std::span<const qsizetype> files) mutable {
        std::vector<Outcome> outcomes;
        for (const qsizetype file : files)
            outcomes.push_back(work(file));
        return outcomes;
    };
}

struct Batch
{
    QStringList files;
    int jobs = 1;     // threads
    int together = 1; // files that a worker is given at a time, at most
    std::function<Worker()> makeWorker;
};

// Works on every file whatever becomes of the others. Prints what they give in the order of the
// list, however many threads there are, and a summary where there is more than one file. The worst
// code is the result.
ExitCode runBatch(const Batch &batch, const Console &console);

} // namespace rapporteur
