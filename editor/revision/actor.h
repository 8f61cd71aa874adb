// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

// Who does something to a readout. It is what they say of themselves; a signature proves it.
struct Actor
{
    QString name;
    QString mail; // may be empty
    QString role; // "editor"; empty: none in particular
    bool operator==(const Actor &) const = default;
};

// How revisions, the log and statements name a person: "Ada Lovelace <ada@example.org>".
QString personOf(const Actor &actor);

// The person that such words name; no role.
Actor actorOf(const QString &person);

// Whether two such words name one person: by address where both have one, else by name.
bool isSamePerson(const QString &one, const QString &other);

// Who uses this program, by its settings; what they leave open comes from the environment (EMAIL)
// and the system.
Actor currentActor();
void setCurrentActor(const Actor &actor);

} // namespace rapporteur
