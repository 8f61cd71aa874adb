// SPDX-License-Identifier: GPL-3.0-or-later
#include "statetable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct StateName
{
    ReviewState state;
    QLatin1StringView word;
    const char *name;
};

constexpr std::array states{
    StateName{ReviewState::Draft, "draft"_L1, QT_TRANSLATE_NOOP("Review", "draft")},
    StateName{ReviewState::Submitted, "submitted"_L1, QT_TRANSLATE_NOOP("Review", "submitted")},
    StateName{
        ReviewState::ChangesRequested,
        "changesRequested"_L1,
        QT_TRANSLATE_NOOP("Review", "changes requested")},
    StateName{ReviewState::Approved, "approved"_L1, QT_TRANSLATE_NOOP("Review", "approved")},
    StateName{ReviewState::Scheduled, "scheduled"_L1, QT_TRANSLATE_NOOP("Review", "scheduled")},
    StateName{ReviewState::Published, "published"_L1, QT_TRANSLATE_NOOP("Review", "published")},
    StateName{ReviewState::Corrected, "corrected"_L1, QT_TRANSLATE_NOOP("Review", "corrected")},
    StateName{ReviewState::Withdrawn, "withdrawn"_L1, QT_TRANSLATE_NOOP("Review", "withdrawn")},
};

struct ActionName
{
    ReviewAction action;
    QLatin1StringView word;
    QLatin1StringView logWord;
    const char *name;
};

constexpr std::array actions{
    ActionName{
        ReviewAction::Submit, "submit"_L1, "submitted"_L1, QT_TRANSLATE_NOOP("Review", "submit")},
    ActionName{
        ReviewAction::Recall,
        "recall"_L1,
        "recalled"_L1,
        QT_TRANSLATE_NOOP("Review", "take back to draft")},
    ActionName{ReviewAction::Claim, "claim"_L1, "claimed"_L1, QT_TRANSLATE_NOOP("Review", "claim")},
    ActionName{
        ReviewAction::Release, "release"_L1, "released"_L1, QT_TRANSLATE_NOOP("Review", "release")},
    ActionName{
        ReviewAction::Approve, "approve"_L1, "approved"_L1, QT_TRANSLATE_NOOP("Review", "approve")},
    ActionName{
        ReviewAction::RequestChanges,
        "requestChanges"_L1,
        "changesRequested"_L1,
        QT_TRANSLATE_NOOP("Review", "request changes")},
    ActionName{
        ReviewAction::Schedule,
        "schedule"_L1,
        "scheduled"_L1,
        QT_TRANSLATE_NOOP("Review", "schedule")},
    ActionName{
        ReviewAction::Unschedule,
        "unschedule"_L1,
        "unscheduled"_L1,
        QT_TRANSLATE_NOOP("Review", "take off the schedule")},
    ActionName{
        ReviewAction::Publish, "publish"_L1, "published"_L1, QT_TRANSLATE_NOOP("Review", "publish")},
    ActionName{
        ReviewAction::ForcePublish,
        "forcePublish"_L1,
        "forcePublished"_L1,
        QT_TRANSLATE_NOOP("Review", "publish without approval")},
    ActionName{
        ReviewAction::Correct,
        "correct"_L1,
        "corrected"_L1,
        QT_TRANSLATE_NOOP("Review", "publish a correction")},
    ActionName{
        ReviewAction::Withdraw,
        "withdraw"_L1,
        "withdrawn"_L1,
        QT_TRANSLATE_NOOP("Review", "withdraw")},
};

constexpr auto steps = [] {
    using enum ReviewState;
    using enum ReviewAction;
    return std::array{
        ReviewStep{Draft, Submit, Submitted},
        ReviewStep{Draft, ForcePublish, Published},
        ReviewStep{Draft, Withdraw, Withdrawn}, // after it was out

        ReviewStep{Submitted, Submit, Submitted}, // another text than before
        ReviewStep{Submitted, Claim, Submitted},
        ReviewStep{Submitted, Release, Submitted},
        ReviewStep{Submitted, Approve, Approved},
        ReviewStep{Submitted, RequestChanges, ChangesRequested},
        ReviewStep{Submitted, Recall, Draft},
        ReviewStep{Submitted, ForcePublish, Published},
        ReviewStep{Submitted, Withdraw, Withdrawn},

        ReviewStep{ChangesRequested, Submit, Submitted},
        ReviewStep{ChangesRequested, Recall, Draft},
        ReviewStep{ChangesRequested, ForcePublish, Published},
        ReviewStep{ChangesRequested, Withdraw, Withdrawn},

        ReviewStep{Approved, Schedule, Scheduled},
        ReviewStep{Approved, Publish, Published},
        ReviewStep{Approved, Correct, Corrected},
        ReviewStep{Approved, Approve, Approved},
        ReviewStep{Approved, Submit, Submitted},
        ReviewStep{Approved, RequestChanges, ChangesRequested},
        ReviewStep{Approved, ForcePublish, Published},
        ReviewStep{Approved, Withdraw, Withdrawn},

        ReviewStep{Scheduled, Publish, Published},
        ReviewStep{Scheduled, Correct, Corrected},
        ReviewStep{Scheduled, Unschedule, Approved},
        ReviewStep{Scheduled, Approve, Scheduled},
        ReviewStep{Scheduled, RequestChanges, ChangesRequested},
        ReviewStep{Scheduled, Withdraw, Withdrawn},

        ReviewStep{Published, Correct, Corrected},
        ReviewStep{Published, Withdraw, Withdrawn},
        ReviewStep{Published, Approve, Published},
        ReviewStep{Published, Submit, Submitted},
        ReviewStep{Published, ForcePublish, Published},

        ReviewStep{Corrected, Correct, Corrected},
        ReviewStep{Corrected, Withdraw, Withdrawn},
        ReviewStep{Corrected, Approve, Corrected},
        ReviewStep{Corrected, Submit, Submitted},
        ReviewStep{Corrected, ForcePublish, Published},

        ReviewStep{Withdrawn, Submit, Submitted},
    };
}();

} // namespace

std::span<const ReviewStep> reviewSteps()
{
    return steps;
}

const ReviewStep *findStep(ReviewState from, ReviewAction action)
{
    const auto *const step = std::ranges::find_if(steps, [&](const ReviewStep &row) {
        return row.from == from && row.action == action;
    });
    return step == steps.end() ? nullptr : step;
}

QString wordOf(ReviewState state)
{
    return std::ranges::find(states, state, &StateName::state)->word;
}

QString wordOf(ReviewAction action)
{
    return std::ranges::find(actions, action, &ActionName::action)->word;
}

QString logWordOf(ReviewAction action)
{
    return std::ranges::find(actions, action, &ActionName::action)->logWord;
}

std::optional<ReviewState> stateFrom(const QString &word)
{
    const auto *const row = std::ranges::find(states, word, &StateName::word);
    return row == states.end() ? std::nullopt : std::optional(row->state);
}

std::optional<ReviewAction> actionFrom(const QString &logWord)
{
    const auto *const row = std::ranges::find(actions, logWord, &ActionName::logWord);
    return row == actions.end() ? std::nullopt : std::optional(row->action);
}

QString nameOf(ReviewState state)
{
    return QCoreApplication::translate(
        "Review", std::ranges::find(states, state, &StateName::state)->name);
}

QString nameOf(ReviewAction action)
{
    return QCoreApplication::translate(
        "Review", std::ranges::find(actions, action, &ActionName::action)->name);
}

} // namespace rapporteur
