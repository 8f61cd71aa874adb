// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose.h"
#include "format.h"

#include <QObject>
#include <QThread>

#include <optional>

namespace rapporteur {

// What to make a picture of.
struct RenderJob
{
    Readout readout;
    QString mediaFolder;
    QString format = QStringLiteral("pdf");
    RenderOptions options;
};

// Renders on a thread of its own, one job at a time. What arrives meanwhile waits, and only the
// newest of it is done.
class Renderer : public QObject
{
    Q_OBJECT

public:
    explicit Renderer(QObject *parent = nullptr);
    ~Renderer() override;

    void request(const RenderJob &job);
    bool isBusy() const { return m_busy; }

signals:
    void rendered(const QString &format, const QByteArray &bytes);
    void failed(const QString &message);

private:
    void start(const RenderJob &job);
    void finish(const QString &format, const Result<Rendered> &result);

    QThread m_thread;
    QObject m_worker;    // lives in m_thread
    RenderCache m_cache; // used there only
    std::optional<RenderJob> m_waiting;
    bool m_busy = false;
};

// One readout in one format, with its house profile.
Result<Rendered> render(const RenderJob &job, RenderCache &cache);

} // namespace rapporteur
