// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newestjob.h"
#include "newsroom.h"
#include "publish.h"
#include "schedule.h"

#include <atomic>

namespace rapporteur {

// A newsroom and where its site is.
struct PublishPlace
{
    QString newsroom; // folder
    QString site;     // folder
    bool operator==(const PublishPlace &) const = default;
};

struct PublishOutcome
{
    PublishPlace place;
    bool isDone = false; // else it was only looked at
    Result<PublishReport> report;
    QList<Appointment> appointments; // of all readouts of the newsroom
};

// Who says which texts are approved, for a newsroom.
using JudgeFor = std::function<Result<Judge>(const NewsroomFolder &)>;

// Looks at what a publication would do, or publishes, beside the window's thread.
class PublishRun : public QObject
{
    Q_OBJECT

public:
    explicit PublishRun(JudgeFor judgeFor, QObject *parent = nullptr);
    ~PublishRun() override { cancel(); }

    void look(const PublishPlace &place);
    void publish(const PublishPlace &place);
    void cancel() { m_cancelled = true; }

signals:
    void progressed(int done, int total);
    void finished(const rapporteur::PublishOutcome &outcome);

private:
    struct Job
    {
        PublishPlace place;
        bool isReal = false;
        QDateTime asOf;
    };

    PublishOutcome run(const Job &job);
    PublishOptions optionsFor(const Job &job);

    JudgeFor m_judgeFor;
    std::atomic_bool m_cancelled = false;
    NewestJob<Job, PublishOutcome> m_jobs; // last: it ends before what it uses
};

} // namespace rapporteur
