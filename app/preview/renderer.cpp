// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderer.h"

#include "profile.h"

namespace rapporteur {

Result<Rendered> render(const RenderJob &job, RenderCache &cache)
{
    const Format *format = formatFor(job.format);
    if (!format)
        return fail(Error::Kind::Usage, Renderer::tr("There is no format %1.").arg(job.format));
    const QString language = job.readout.editions.value(0).language;
    const HouseProfile &profile = profileFor(job.readout.profile, language);
    ComposeOptions options;
    options.mediaFolder = job.mediaFolder;
    return format->render(compose(job.readout, profile, options), job.options, cache);
}

Renderer::Renderer(QObject *parent)
    : QObject(parent)
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

Renderer::~Renderer()
{
    m_thread.quit();
    m_thread.wait();
}

void Renderer::request(const RenderJob &job)
{
    if (m_busy)
        m_waiting = job;
    else
        start(job);
}

void Renderer::start(const RenderJob &job)
{
    m_busy = true;
    QMetaObject::invokeMethod(&m_worker, [this, job] {
        Result<Rendered> result = render(job, m_cache);
        QMetaObject::invokeMethod(this, [this, format = job.format, result = std::move(result)] {
            finish(format, result);
        });
    });
}

void Renderer::finish(const QString &format, const Result<Rendered> &result)
{
    m_busy = false;
    if (m_waiting)
        start(*std::exchange(m_waiting, std::nullopt));
    if (result)
        emit rendered(format, result->bytes);
    else
        emit failed(result.error().message);
}

} // namespace rapporteur
