// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch.h"
#include "exportplan.h"
#include "page.h"

namespace rapporteur {

struct Readout;

// Loads, composes, renders, writes and drops one readout of a plan after another, on one thread.
// The plan must outlive it.
class Exporter
{
public:
    explicit Exporter(const ExportPlan &plan);

    Outcome operator()(qsizetype file);

private:
    void exportReadout(const Readout &readout, qsizetype file, Outcome &outcome);
    void render(const Page &page, const QString &name, const QString &file, Outcome &outcome);

    const ExportPlan *m_plan;
    RenderCache m_cache;
};

} // namespace rapporteur
