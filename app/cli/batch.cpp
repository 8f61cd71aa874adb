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

void workOn(Work &work)
{
    Worker worker = work.batch.makeWorker();
    const qsizetype count = work.batch.files.size();
    for (qsizetype file = work.next++; file < count; file = work.next++) {
        Outcome outcome = worker(file);
        const QMutexLocker lock(&work.mutex);
        work.report.add(file, std::move(outcome));
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
