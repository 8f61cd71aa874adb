// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

// Something a person should look at that does not stop the work.
struct Issue
{
    enum class Severity { Hint, Warning, Error };
    Severity severity = Severity::Warning;
    QString rule;    // stable name: "date-weekday"
    QString place;   // id of a block, photo, event or participant, or a field path as
                     // "editions/e1/title"
    QString message; // one sentence, in the user's language, that says what to do
    bool operator==(const Issue &) const = default;
};

} // namespace rapporteur
