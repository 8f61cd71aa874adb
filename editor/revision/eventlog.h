// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace rapporteur {

// One more thing that is to be remembered about an event: {"from", "draft"}.
struct LogDetail
{
    QString name;
    QString value;
    bool operator==(const LogDetail &) const = default;
};

// Something that happened to the readout. Its hash covers all of it and the hash of the entry
// before, so that nothing of the past can be changed, dropped or put in unnoticed.
struct LogEntry
{
    int number = 0; // 1 first; given by logged()
    QDateTime time; // UTC
    QString actor;
    QString event;    // a stable word: "saved", "named", "restored", "merged", "approved"
    int revision = 0; // that it is about; 0: none
    QString digest;   // of that revision's content
    QString reason;
    QList<LogDetail> details;
    QString hash; // SHA-256, lower-case hexadecimal; given by logged()
    bool operator==(const LogEntry &) const = default;
};

using EventLog = QList<LogEntry>;

// The log with one more entry at its end.
[[nodiscard]] EventLog logged(EventLog log, LogEntry entry);

// The first entry, if any, whose number or hash is not what it was when it was logged.
std::optional<int> firstForged(const EventLog &log);

} // namespace rapporteur
