// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <optional>

namespace rapporteur {

// Runs jobs on a thread of its own, one at a time. What arrives meanwhile waits, and only the
// newest of it is run.
template<typename Job, typename Outcome>
class NewestJob
{
public:
    // `run` is called on the thread; `done` on the thread that made this object.
    NewestJob(std::function<Outcome(const Job &)> run, std::function<void(const Outcome &)> done)
        : m_run(std::move(run))
        , m_done(std::move(done))
    {
        m_far.moveToThread(&m_thread);
        m_thread.start();
    }

    ~NewestJob()
    {
        m_thread.quit();
        m_thread.wait();
    }

    Q_DISABLE_COPY_MOVE(NewestJob)

    void request(const Job &job)
    {
        if (m_busy)
            m_waiting = job;
        else
            start(job);
    }

private:
    void start(const Job &job)
    {
        m_busy = true;
        QMetaObject::invokeMethod(&m_far, [this, job] {
            QMetaObject::invokeMethod(&m_near, [this, outcome = m_run(job)] { finish(outcome); });
        });
    }

    void finish(const Outcome &outcome)
    {
        m_busy = false;
        if (m_waiting)
            start(*std::exchange(m_waiting, std::nullopt));
        m_done(outcome);
    }

    std::function<Outcome(const Job &)> m_run;
    std::function<void(const Outcome &)> m_done;
    QThread m_thread;
    QObject m_far; // lives in m_thread
    QObject m_near;
    std::optional<Job> m_waiting;
    bool m_busy = false;
};

} // namespace rapporteur
