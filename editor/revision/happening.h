// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

namespace rapporteur {

// Something that happened to a readout beside its states: it was exported, a lock was taken over.
struct Happening
{
    QString event; // a stable word: "exported", "takenOver"
    QString person;
    QDateTime time; // UTC
    QString reason = {};
    QList<LogDetail> details = {};
    int revision = 0; // that it is about; 0: the newest
};

// The history with an entry about it in the log.
[[nodiscard]] History recorded(History history, const Happening &happening);

} // namespace rapporteur
