// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enumnames.h"
#include "readoutfields.h"
#include "review.h"

// The members of the review, named as in the file and in its order.
namespace rapporteur {

template<>
struct EnumNames<ReviewDecision>
{
    static constexpr std::array all{
        EnumName{ReviewDecision::Approved, "approved"},
        EnumName{ReviewDecision::ChangesRequested, "changesRequested"},
    };
};

template<>
struct Fields<Statement>
{
    static constexpr std::tuple all{
        Field{"readout", &Statement::readout},
        Field{"revision", &Statement::revision},
        Field{"digest", &Statement::digest},
        Field{"scope", &Statement::scope},
        Field{"role", &Statement::role},
        Field{"decision", &Statement::decision},
        Field{"person", &Statement::person},
        Field{"time", &Statement::time},
    };
};

template<>
struct Fields<Approval>
{
    static constexpr std::tuple all{
        Field{"statement", &Approval::statement},
        Field{"signature", &Approval::signature},
    };
};

template<>
struct Fields<Review>
{
    static constexpr std::tuple all{
        Field{"approvals", &Review::approvals},
        Field{"schedule", &Review::schedule},
    };
};

// Every member, also those with their default value: a signature must not depend on defaults.
JsonNode nodeOf(const Statement &statement);

} // namespace rapporteur
