// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

namespace rapporteur {

// What the lead is about, in the words of one edition's language.
struct LeadPerson
{
    QString honorific; // of the original only: it has no translations
    QString name;
    QString office;
};

struct LeadFacts
{
    Event::Kind kind = Event::Kind::Meeting;
    QDate date;
    LeadPerson first;
    LeadPerson second;
    std::optional<Duration> duration; // only if it is that of the whole event
};

// None unless the readout has one event, between two sides with one leader each, whose name and
// office are known in this language.
std::optional<LeadFacts> leadFacts(const Readout &readout, const Edition &edition);

} // namespace rapporteur
