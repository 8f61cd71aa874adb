// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

namespace rapporteur {

// What both sides changed, each in its own way. Nothing of it is dropped: the merged readout has
// our side, and the words of both stand here.
struct Conflict
{
    enum class Kind {
        Words,            // of one text
        Value,            // of one field
        DeletedAndEdited, // deleted by one side, changed by the other; it stays
        MovedTwice,       // moved to two places
        List,             // one stretch of a list
        Structure,        // merged by parts, it would be no readout any more; ours as a whole
    };
    Kind kind = Kind::Value;
    QString place; // path by ids: "editions/e1/body/b7/text"
    QString base;
    QString ours;
    QString theirs;
    bool operator==(const Conflict &) const = default;
};

struct Merged
{
    Readout readout;
    QList<Conflict> conflicts;
    bool operator==(const Merged &) const = default;
};

// Joins what two sides made of one readout: by field, by place in a list and by word. What one side
// changed is taken from it; what both changed alike is taken once.
Merged merge(const Readout &base, const Readout &ours, const Readout &theirs);

} // namespace rapporteur
