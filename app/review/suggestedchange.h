// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compared.h"
#include "place.h"
#include "suggestions.h"

namespace rapporteur {

// One thing that a suggestion would change, in words and by its places: `before` in the text as it
// stands, `after` in the text with the suggestion taken in.
struct SuggestedChange
{
    QString where;
    QString words; // "deleted: three; inserted: four"
    ChangeKind kind = ChangeKind::Edited;
    QList<Piece> pieces;
    Place before;
    Place after;
    bool operator==(const SuggestedChange &) const = default;
};

// A suggestion, and what taking it in would do to the present text.
struct JudgedSuggestion
{
    Suggestion suggestion;
    QString obstacle; // why it no longer applies; empty: it does
    QList<SuggestedChange> changes;
    bool operator==(const JudgedSuggestion &) const = default;

    // "Agenda, bullet 2: deleted: three; inserted: four", a line each.
    QString words() const;
};

JudgedSuggestion judged(const Readout &content, const Suggestion &suggestion);

} // namespace rapporteur
