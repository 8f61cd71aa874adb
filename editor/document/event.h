// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"
#include "people.h"

#include <optional>

namespace rapporteur {

struct Duration
{
    int minutes = 0; // 1 to 100,000
    bool approximate = false;
    Wording covers; // "the meeting and working lunch"; empty: the whole event
    bool operator==(const Duration &) const = default;
};

// What took place. A readout may report several.
struct Event
{
    enum class Kind {
        Meeting,
        WorkingMeal,
        TelephoneCall,
        VideoConference,
        Visit,
        Signing,
        CourtesyCall,
        Conference,
        Other,
    };
    QString id;
    Kind kind = Kind::Meeting;
    Wording name;    // "Japan-Russia Foreign Ministers’ Meeting"
    int ordinal = 0; // 8 for "eighth"; 0: none
    Wording place;
    Moment start;
    Moment end;
    QString homeZone; // IANA zone for "same day, Japan time"; empty: no copy
    std::optional<Duration> duration;
    QStringList sides; // ids; empty: all sides of the readout
    bool operator==(const Event &) const = default;
};

} // namespace rapporteur
