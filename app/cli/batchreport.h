// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch.h"

#include <map>

namespace rapporteur {

// Prints the outcomes of a batch in the order of its files, as soon as that order allows.
class BatchReport
{
public:
    BatchReport(const QStringList &files, const Console &console);

    void add(qsizetype file, Outcome outcome);

    // Prints the summary. Call it when all are in.
    ExitCode finish();

private:
    void print(const Outcome &outcome);
    void showProgress(const QString &file);
    void clearProgress();

    const QStringList &m_files;
    Console m_console;
    std::map<qsizetype, Outcome> m_waiting; // for an earlier file
    std::map<ExitCode, qsizetype> m_counts;
    qsizetype m_done = 0;
    qsizetype m_printed = 0;
};

} // namespace rapporteur
