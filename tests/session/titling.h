// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

// A readout with one edition, whose title is typed.
namespace rapporteur::testing {

inline Readout empty()
{
    Readout readout;
    readout.editions.resize(1);
    readout.editions[0].id = QStringLiteral("e1");
    return readout;
}

inline void type(
    Session &session, const QString &title, const QString &field = QStringLiteral("title"))
{
    session.edit(
        {.label = QStringLiteral("Typing"), .place = {field, int(title.size())}, .typing = true},
        [&](Readout &readout) { readout.editions[0].title = title; });
}

} // namespace rapporteur::testing
