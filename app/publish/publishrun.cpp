// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishrun.h"

#include "filestat.h"
#include "readoutfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QList<Appointment> appointmentsIn(const PublishPlace &place, const std::atomic_bool &cancelled)
{
    QList<Appointment> found;
    for (const FoundFile &file :
         readoutsBelow(QFile::encodeName(place.newsroom), QFile::encodeName(place.site))) {
        if (cancelled)
            break;
        const QString path = place.newsroom + u'/' + QString::fromUtf8(file.path);
        if (const Result<LoadedReadout> loaded = loadReadout(path))
            found += appointmentsOf(loaded->file.content, path);
    }
    return found;
}

} // namespace

PublishRun::PublishRun(JudgeFor judgeFor, QObject *parent)
    : QObject(parent)
    , m_judgeFor(std::move(judgeFor))
    , m_jobs(
          [this](const Job &job) { return run(job); },
          [this](const PublishOutcome &outcome) { emit finished(outcome); })
{}

void PublishRun::look(const PublishPlace &place)
{
    m_cancelled = false;
    m_jobs.request({.place = place, .isReal = false, .asOf = QDateTime::currentDateTimeUtc()});
}

void PublishRun::publish(const PublishPlace &place)
{
    m_cancelled = false;
    m_jobs.request({.place = place, .isReal = true, .asOf = QDateTime::currentDateTimeUtc()});
}

PublishOptions PublishRun::optionsFor(const Job &job)
{
    PublishOptions options;
    options.newsroom = job.place.newsroom;
    options.output = job.place.site;
    options.asOf = job.asOf;
    options.version = RAPPORTEUR_VERSION;
    options.jobs = QThread::idealThreadCount();
    options.dryRun = !job.isReal;
    options.cancelled = &m_cancelled;
    options.progress = [this](int done, int total) {
        QMetaObject::invokeMethod(this, [this, done, total] { emit progressed(done, total); });
    };
    return options;
}

PublishOutcome PublishRun::run(const Job &job)
{
    PublishOptions options = optionsFor(job);
    const Result<PublishReport> report = findNewsroom(job.place.newsroom)
                                             .and_then(m_judgeFor)
                                             .and_then([&options](const Judge &judge) {
                                                 options.judge = judge;
                                                 return publishSite(options);
                                             });
    return {
        .place = job.place,
        .isDone = job.isReal,
        .report = report,
        .appointments = appointmentsIn(job.place, m_cancelled)};
}

} // namespace rapporteur
