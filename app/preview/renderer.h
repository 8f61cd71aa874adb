// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose.h"
#include "format.h"
#include "newestjob.h"
#include "provenance.h"

namespace rapporteur {

// What to give out.
struct RenderJob
{
    Readout readout;
    QString edition = {}; // id; empty: the original
    QString mediaFolder;
    QString format = QStringLiteral("pdf");
    RenderOptions options;
    Provenance provenance = {}; // empty: none is stated
};

// What the readout's house profile prints on.
Paper housePaper(const Readout &readout);

// The readout with its house profile applied.
Page pageOf(const RenderJob &job);

// One readout in one format, with its house profile.
Result<Rendered> render(const RenderJob &job, RenderCache &cache);

// Renders beside the window's thread.
class Renderer : public QObject
{
    Q_OBJECT

public:
    explicit Renderer(QObject *parent = nullptr);

    void request(const RenderJob &job) { m_jobs.request(job); }

signals:
    void rendered(const QString &format, const rapporteur::Rendered &rendered);
    void failed(const QString &message);

private:
    struct Outcome
    {
        QString format;
        Result<Rendered> result;
    };

    void finish(const Outcome &outcome);

    RenderCache m_cache; // used on the jobs' thread only
    NewestJob<RenderJob, Outcome> m_jobs;
};

} // namespace rapporteur
