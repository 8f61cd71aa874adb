// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentdelta.h"
#include "error.h"
#include "ids.h"

#include <QDateTime>

namespace rapporteur {

// A change of the readout that somebody proposes: steps that belong together, with what stood where
// they change something.
struct Suggestion
{
    QString id;
    QString author;
    QDateTime time; // UTC
    QString note;   // why
    ContentDelta before;
    ContentDelta changes;
    bool operator==(const Suggestion &) const = default;
};

using Suggestions = QList<Suggestion>;

// What would make `after` of `before`, in as many suggestions as can be decided one by one.
Suggestions suggestionsBetween(
    const Readout &before,
    const Readout &after,
    const QString &author,
    const QDateTime &time,
    IdSource &ids);

// The readout with the suggestion taken in, word by word where its texts were edited since. An
// error if it no longer applies, with the reason.
Result<Readout> accepted(const Readout &readout, const Suggestion &suggestion);

// What came of a number of suggestions.
struct Acceptance
{
    struct Refusal
    {
        QString id;
        QString reason;
        bool operator==(const Refusal &) const = default;
    };
    Readout readout;
    Suggestions taken;
    QList<Refusal> refused; // none of them stops another one
};

Acceptance accepted(Readout readout, const Suggestions &suggestions);

} // namespace rapporteur
