// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields.h"
#include "policy.h"

// The members of the policy, named as in newsroom.json.
namespace rapporteur {

template<>
struct Fields<Requirement>
{
    static constexpr std::tuple all{
        Field{"scope", &Requirement::scope},
        Field{"role", &Requirement::role},
        Field{"count", &Requirement::count},
    };
};

template<>
struct Fields<Reviewer>
{
    static constexpr std::tuple all{
        Field{"person", &Reviewer::person},
        Field{"roles", &Reviewer::roles},
        Field{"keys", &Reviewer::keys},
    };
};

template<>
struct Fields<Policy>
{
    static constexpr std::tuple all{
        Field{"approvals", &Policy::approvals},
        Field{"signatures", &Policy::signatures},
        Field{"reviewers", &Policy::reviewers},
    };
};

} // namespace rapporteur
