// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "exitcode.h"

#include <QStringList>

#include <functional>

namespace rapporteur {

// What became of one file: what to print, and the worst that happened.
struct Outcome
{
    ExitCode code = ExitCode::Good;
    QString out;
    QString err;

    void add(const Error &error);
};

// Works on one file after another, each named by its place in the list. One for each thread.
using Worker = std::move_only_function<Outcome(qsizetype file)>;

struct Batch
{
    QStringList files;
    int jobs = 1; // threads
    std::function<Worker()> makeWorker;
};

// Works on every file whatever becomes of the others. Prints what they give in the order of the
// list, however many threads there are, and a summary where there is more than one file. The worst
// code is the result.
ExitCode runBatch(const Batch &batch, const Console &console);

} // namespace rapporteur
