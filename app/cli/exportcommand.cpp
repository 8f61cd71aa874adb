// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch.h"
#include "command.h"
#include "exporter.h"

namespace rapporteur {

Result<ExitCode> exportCommand(const Arguments &arguments, const Console &console)
{
    return exportPlan(arguments).transform([&](const ExportPlan &plan) {
        const auto makeWorker = [&plan] { return Exporter(plan); };
        return runBatch({.files = plan.files, .jobs = plan.jobs, .makeWorker = makeWorker}, console);
    });
}

} // namespace rapporteur
