// SPDX-License-Identifier: GPL-3.0-or-later
#include "newreadout.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

Readout newReadout(const QString &id, const QString &profile, const QString &language)
{
    Event event;
    event.id = u"event1"_s;
    Edition edition;
    edition.id = u"e1"_s;
    edition.language = language;
    Readout readout;
    readout.id = id;
    readout.profile = profile;
    readout.events = {event};
    readout.editions = {edition};
    return readout;
}

} // namespace rapporteur
