// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

namespace rapporteur {

enum class ReviewState {
    Draft,
    Submitted,
    ChangesRequested,
    Approved,
    Scheduled,
    Published,
    Corrected,
    Withdrawn,
};

enum class ReviewAction {
    Submit,
    Recall,
    Claim,
    Release,
    Approve,
    RequestChanges,
    Schedule,
    Unschedule,
    Publish,
    ForcePublish,
    Correct,
    Withdraw,
};

// What may follow on a state, one row each.
struct ReviewStep
{
    ReviewState from;
    ReviewAction action;
    ReviewState to; // of Approve: once the policy's approvals are all there; until then as before
};

std::span<const ReviewStep> reviewSteps();

// The row of this action in this state, or nullptr.
const ReviewStep *findStep(ReviewState from, ReviewAction action);

// Stable words, as the log and JSON have them: "submitted"; "submit", and "submitted" once it is
// done.
QString wordOf(ReviewState state);
QString wordOf(ReviewAction action);
QString logWordOf(ReviewAction action);
std::optional<ReviewState> stateFrom(const QString &word);
std::optional<ReviewAction> actionFrom(const QString &logWord);

// What people call them, in the user's language: "changes requested"; "ask for changes".
QString nameOf(ReviewState state);
QString nameOf(ReviewAction action);

} // namespace rapporteur
