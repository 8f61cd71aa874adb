// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderer.h"

#include "editions.h"
#include "profile.h"

namespace rapporteur {

Paper housePaper(const Readout &readout)
{
    const QString language = editionFor(readout, {}).language;
    const QStringList sizes = profileFor(readout.profile, language).paperSizes;
    return paperNamed(sizes.value(0)).value_or(Paper::A4);
}

Page pageOf(const RenderJob &job)
{
    const QString language = editionFor(job.readout, job.edition).language;
    const HouseProfile &profile = profileFor(job.readout.profile, language);
    ComposeOptions options;
    options.edition = job.edition;
    options.mediaFolder = job.mediaFolder;
    options.digest = job.provenance.digest;
    options.revision = job.provenance.revision;
    return compose(job.readout, profile, options);
}

Result<Rendered> render(const RenderJob &job, RenderCache &cache)
{
    const Format *format = formatFor(job.format);
    if (!format)
        return fail(Error::Kind::Usage, Renderer::tr("There is no format %1.").arg(job.format));
    return format->render(pageOf(job), job.options, cache);
}

Renderer::Renderer(QObject *parent)
    : QObject(parent)
    , m_jobs(
          [this](const RenderJob &job) { return Outcome{job.format, render(job, m_cache)}; },
          [this](const Outcome &outcome) { finish(outcome); })
{}

void Renderer::finish(const Outcome &outcome)
{
    if (outcome.result)
        emit rendered(outcome.format, *outcome.result);
    else
        emit failed(outcome.result.error().message);
}

} // namespace rapporteur
