// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transition.h"

#include <optional>
#include <span>

namespace rapporteur {

// What a move is judged by.
struct Situation
{
    const Dossier &dossier;
    const Policy &policy;
    const Standing &standing;
    const ReviewMove &move;
    std::optional<Readout> &goingOut; // looked up when it is first asked for

    // What would go out.
    const Readout &approved() const;
    bool isOutAlready() const;
};

// What is wrong; nothing if the way is free.
using Wrong = std::optional<QString>;

inline Wrong wrongIf(bool isWrong, const QString &reason)
{
    return isWrong ? Wrong(reason) : Wrong();
}

// What must be true of a move.
struct ReviewGuard
{
    ReviewAction action;
    QLatin1StringView name;
    bool isOfText; // it looks at nothing of who does it, when and why
    Wrong (*wrong)(const Situation &);
};

// One row each, in the order in which those of one action are asked: of handing a text in and
// deciding on it, and of letting it out.
std::span<const ReviewGuard> decisionGuards();
std::span<const ReviewGuard> publicationGuards();

Wrong noReason(const Situation &now);

} // namespace rapporteur
