// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch.h"
#include "command.h"
#include "exporter.h"
#include "outbox.h"

#include <QDateTime>

namespace rapporteur {

Result<ExitCode> exportCommand(const Arguments &arguments, const Console &console)
{
    return exportPlan(arguments).transform([&](const ExportPlan &plan) {
        removeLeftovers(plan.folder, QDateTime::currentDateTimeUtc());
        const auto makeWorker = [&plan] { return Exporter(plan); };
        constexpr int together = 16; // outputs reach the disk together, and none waits for long
        return runBatch(
            {.files = plan.files, .jobs = plan.jobs, .together = together, .makeWorker = makeWorker},
            console);
    });
}

} // namespace rapporteur
