// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QMutex>

#include <atomic>

namespace rapporteur {

// What went wrong first on one of several threads.
class FirstFailure
{
public:
    bool isSet() const { return m_isSet; }

    void set(const Error &error)
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_isSet.exchange(true))
            m_result = std::unexpected(error);
    }

    const Result<> &result() const { return m_result; } // once the threads are done

private:
    std::atomic_bool m_isSet = false;
    QMutex m_mutex; // guards m_result
    Result<> m_result;
};

} // namespace rapporteur
