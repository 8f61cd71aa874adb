// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch.h"
#include "exportplan.h"
#include "outbox.h"
#include "page.h"

namespace rapporteur {

struct ReadoutFile;

// Loads, composes, renders and writes readouts of a plan on one thread, and holds one at a time.
// The plan must outlive it.
class Exporter
{
public:
    explicit Exporter(const ExportPlan &plan);

    std::vector<Outcome> operator()(std::span<const qsizetype> files);

private:
    Outcome exportFile(qsizetype file);
    void exportReadout(const ReadoutFile &loaded, qsizetype file, Outcome &outcome);
    void render(const Page &page, const QString &name, const QString &file, Outcome &outcome);
    void deliver(std::span<Outcome> outcomes);

    // An output that is on its way.
    struct Sent
    {
        size_t outcome; // whose it is
        QString path;
    };

    const ExportPlan *m_plan;
    RenderCache m_cache;
    Outbox m_outbox;
    std::vector<Sent> m_sent;
    size_t m_current = 0; // the outcome that is being made
};

} // namespace rapporteur
