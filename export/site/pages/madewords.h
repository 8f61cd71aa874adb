// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QHash>
#include <QTemporaryFile>

#include <optional>
#include <shared_mutex>

namespace rapporteur {

// What the editions that are made now say to search. All but the last of it waits in a file, so
// that memory does not grow with it. Threads share it.
class MadeWords
{
public:
    // Instead of those that the address had.
    Result<> add(const QByteArray &address, const QByteArray &words);

    std::optional<QByteArray> of(const QByteArray &address) const;

private:
    struct Place
    {
        qint64 at = 0;
        qsizetype size = 0;
    };

    bool writeWaiting();

    mutable std::shared_mutex m_mutex; // guards all below
    QTemporaryFile m_file;
    qint64 m_written = 0;              // bytes
    QByteArray m_waiting;              // that follow them
    QHash<QByteArray, Place> m_places; // by address
};

} // namespace rapporteur
