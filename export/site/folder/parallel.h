// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace rapporteur {

// Calls worker(index) for every index below `count` on up to `jobs` threads, with a worker of its
// own for each, made there by makeWorker(). A thread takes so many indexes `together`.
template<typename MakeWorker>
void inParallel(int jobs, qsizetype count, const MakeWorker &makeWorker, qsizetype together = 8)
{
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        auto worker = makeWorker();
        for (qsizetype from = next.fetch_add(together); from < count;
             from = next.fetch_add(together)) {
            for (qsizetype i = from; i < std::min(from + together, count); ++i)
                worker(i);
        }
    };
    const int threads = int(std::min<qsizetype>(jobs, (count + together - 1) / together));
    if (threads <= 1)
        return work();
    QThreadPool pool;
    pool.setMaxThreadCount(threads);
    for (int thread = 0; thread < threads; ++thread)
        pool.start(work);
    pool.waitForDone();
}

} // namespace rapporteur
