// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rapporteur {

// A change of the text at an issue's place that is certainly right.
struct Repair
{
    int from = 0;   // UTF-16 code units
    QString before; // what stands there
    QString after;
    bool operator==(const Repair &) const = default;
};

// Something a person should look at that does not stop the work.
struct Issue
{
    enum class Severity { Hint, Warning, Error };
    Severity severity = Severity::Warning;
    QString rule;    // stable name: "date-weekday"
    QString place;   // id of a block, photo, event or participant, or a field path as
                     // "editions/e1/title"
    QString message; // one sentence, in the user's language, that says what to do
    std::optional<Repair> repair = {};
    bool operator==(const Issue &) const = default;
};

} // namespace rapporteur
