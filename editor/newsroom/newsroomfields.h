// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newsroom.h"
#include "readoutfields.h"

// The members of newsroom.json, named as in the file and in its order.
namespace rapporteur {

template<>
struct Fields<Publisher>
{
    static constexpr std::tuple all{
        Field{"name", &Publisher::name},
        Field{"address", &Publisher::address},
        Field{"logo", &Publisher::logo},
        Field{"government", &Publisher::government},
    };
};

template<>
struct Fields<Newsroom>
{
    static constexpr std::tuple all{
        Field{"publisher", &Newsroom::publisher},
        Field{"baseUrl", &Newsroom::baseUrl},
        Field{"languages", &Newsroom::languages},
        Field{"timeZone", &Newsroom::timeZone},
        Field{"addressPattern", &Newsroom::addressPattern},
        Field{"categories", &Newsroom::categories},
        Field{"houseProfiles", &Newsroom::houseProfiles},
        Field{"formats", &Newsroom::formats},
        Field{"wire", &Newsroom::wire},
        Field{"entriesPerPage", &Newsroom::entriesPerPage},
        Field{"review", &Newsroom::review},
        Field{"templates", &Newsroom::templates},
        Field{"signedBy", &Newsroom::signedBy},
    };
};

} // namespace rapporteur
