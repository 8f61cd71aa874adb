// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch.h"

#include "batchreport.h"

#include <QMutex>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// The state that the threads of a batch share.
struct Work
{
    explicit Work(const Batch &ofBatch, const Console &console)
        : batch(ofBatch)
        , report(ofBatch.files, console)
    {}

    const Batch &batch;
    std::atomic<qsizetype> next = 0;
    QMutex mutex; // guards report
    BatchReport report;
};

// The next files that nobody works on; so few that every thread has work until the end.
QList<qsizetype> takenFrom(Work &work)
{
    const qsizetype count = work.batch.files.size();
    const qsizetype share = count / std::max(work.batch.jobs, 1) / 4 + 1;
    const qsizetype number = std::min<qsizetype>(share, work.batch.together);
    const qsizetype first = work.next.fetch_add(number);
    QList<qsizetype> files;
    for (qsizetype file = first; file < std::min(first + number, count); ++file)
        files += file;
    return files;
}

void workOn(Work &work)
{
    Worker worker = work.batch.makeWorker();
    for (QList<qsizetype> files = takenFrom(work); !files.isEmpty(); files = takenFrom(work)) {
        std::vector<Outcome> outcomes = worker(files);
        const QMutexLocker lock(&work.mutex);
        for (size_t i = 0; i < outcomes.size(); ++i)
            work.report.add(files.at(qsizetype(i)), std::move(outcomes[i]));
    }
}

} // namespace

void Outcome::add(const Error &error)
{
    code = std::max(code, exitCodeFor(error.kind));
    err += printable(error.message) + u'\n';
}

ExitCode runBatch(const Batch &batch, const Console &console)
{
    Work work(batch, console);
    const int threads = int(std::min<qsizetype>(batch.jobs, batch.files.size()));
    if (threads <= 1) {
        workOn(work);
        return work.report.finish();
    }
    QThreadPool pool;
    pool.setMaxThreadCount(threads);
    for (int thread = 0; thread < threads; ++thread)
        pool.start([&work] { workOn(work); });
    pool.waitForDone();
    return work.report.finish();
}

} // namespace rapporteur
