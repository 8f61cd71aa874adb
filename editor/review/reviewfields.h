// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enumnames.h"
#include "historyfields.h"
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

// A signature must not depend on defaults.
template<>
inline constexpr bool keepsDefaults<Statement> = true;

template<>
struct Fields<Approval>
{
    static constexpr std::tuple all{
        Field{"statement", &Approval::statement},
        Field{"signature", &Approval::signature},
    };
};

template<>
struct Fields<Anchor>
{
    static constexpr std::tuple all{
        Field{"edition", &Anchor::edition},
        Field{"place", &Anchor::place},
        Field{"quote", &Anchor::quote},
        Field{"before", &Anchor::before},
        Field{"after", &Anchor::after},
        Field{"from", &Anchor::from},
    };
};

template<>
struct Fields<Utterance>
{
    static constexpr std::tuple all{
        Field{"author", &Utterance::author},
        Field{"time", &Utterance::time},
        Field{"text", &Utterance::text},
    };
};

template<>
struct Fields<Signed>
{
    static constexpr std::tuple all{
        Field{"author", &Signed::author},
        Field{"time", &Signed::time},
    };
};

template<>
struct Fields<Comment>
{
    static constexpr std::tuple all{
        Field{"id", &Comment::id},
        Field{"anchor", &Comment::anchor},
        Field{"blocking", &Comment::blocking},
        Field{"remarks", &Comment::remarks},
        Field{"resolved", &Comment::resolved},
    };
};

template<>
struct Fields<Suggestion>
{
    static constexpr std::tuple all{
        Field{"id", &Suggestion::id},
        Field{"author", &Suggestion::author},
        Field{"time", &Suggestion::time},
        Field{"note", &Suggestion::note},
        Field{"before", &Suggestion::before},
        Field{"changes", &Suggestion::changes},
    };
};

template<>
struct Fields<Review>
{
    static constexpr std::tuple all{
        Field{"approvals", &Review::approvals},
        Field{"schedule", &Review::schedule},
        Field{"comments", &Review::comments},
        Field{"suggestions", &Review::suggestions},
    };
};

} // namespace rapporteur
