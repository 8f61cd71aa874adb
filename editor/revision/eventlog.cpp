// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlog.h"

#include "canonicalwriter.h"
#include "historyfields.h"
#include "sha256.h"

namespace rapporteur {

namespace {

QString hashOf(LogEntry entry, const QString &before)
{
    entry.hash = before;
    return QString::fromLatin1(sha256Of(canonicalJson(entry)));
}

} // namespace

EventLog logged(EventLog log, LogEntry entry)
{
    entry.number = int(log.size()) + 1;
    entry.hash = hashOf(entry, log.isEmpty() ? QString() : log.last().hash);
    log << std::move(entry);
    return log;
}

std::optional<int> firstForged(const EventLog &log)
{
    QString before;
    for (int index = 0; index < log.size(); ++index) {
        const LogEntry &entry = log.at(index);
        if (entry.number != index + 1 || entry.hash != hashOf(entry, before))
            return index + 1;
        before = entry.hash;
    }
    return {};
}

} // namespace rapporteur
