// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier.h"
#include "error.h"
#include "guard.h"

#include <QTimeZone>

#include <functional>
#include <optional>

namespace rapporteur {

// A text whose approvals hold.
struct ApprovedText
{
    Readout content;
    QString digest;
    QDateTime approved;             // UTC, when the last approval that it needed was given
    std::optional<Moment> schedule; // instead of the content's own
};

// The approved texts of one readout, the newest first, and what the present one lacks if it is not
// among them.
struct ApprovedTexts
{
    QList<ApprovedText> texts;
    QString missing;
};

// Which texts of a readout are approved by what was known at that time.
using Judge = std::function<Result<ApprovedTexts>(Dossier dossier, const QDateTime &asOf)>;

// What goes out of a readout, and from when to when this answer holds.
struct ReleaseDecision
{
    std::optional<ApprovedText> text; // else there is a refusal
    PublishRefusal refusal;
    PublishRefusal newer; // what keeps the newest text from going out instead
    std::optional<QDateTime> since;
    std::optional<QDateTime> until;
};

struct DecisionRules
{
    QDateTime asOf;            // UTC
    QTimeZone zone;            // of days without a zone of their own
    bool embargoedToo = false; // copies for journalists: no embargo and no schedule holds
};

ReleaseDecision decide(const ApprovedTexts &approved, const DecisionRules &rules);

} // namespace rapporteur
