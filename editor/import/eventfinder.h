// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"

namespace rapporteur {

// What an event can be read from.
struct EventSource
{
    QString title;
    QString lead; // its first paragraphs
    QString language;
    QDate release;
};

// The events that title and lead state for certain: kind, name and ordinal ("his eighth
// Japan-Russia Foreign Ministers’ Meeting"), day, hour, and how long each session took. None where
// nothing is said to have taken place. No ids yet.
QList<Event> findEvents(const EventSource &source);

} // namespace rapporteur
