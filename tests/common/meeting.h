// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "build.h"

namespace rapporteur::testing {

// A visit of four hours, of which three sections tell.
inline Readout meeting()
{
    Edition edition;
    edition.id = QStringLiteral("e1");
    edition.language = QStringLiteral("en");
    edition.title = QStringLiteral("A visit to Ruritania");
    edition.body = {
        build::heading(QStringLiteral("b1"), QStringLiteral("Trade")),
        build::paragraph(
            QStringLiteral("b2"),
            QStringLiteral("They spoke of trade in the afternoon, and of tea.")),
        build::heading(QStringLiteral("b3"), QStringLiteral("Defence")),
        build::paragraph(QStringLiteral("b4"), QStringLiteral("They spoke of defence.")),
        build::list(
            QStringLiteral("b5"),
            {build::item(
                 QStringLiteral("b6"), QStringLiteral("Exercises in the north of the country")),
             build::item(QStringLiteral("b7"), QStringLiteral("Exchange of cadets"))}),
        build::heading(QStringLiteral("b8"), QStringLiteral("Culture")),
        build::paragraph(QStringLiteral("b9"), QStringLiteral("They spoke of music.")),
    };
    Readout made = build::readout(edition);
    Event event;
    event.id = QStringLiteral("v1");
    event.duration = Duration{240, true, {}};
    made.events = {event};
    return made;
}

} // namespace rapporteur::testing
