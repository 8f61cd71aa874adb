// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filestat.h"
#include "sitestate.h"

#include <QDateTime>

namespace rapporteur {

// The readout files of a newsroom beside what the last publication knows of them.
struct SiteChanges
{
    QList<FoundFile> found;
    std::vector<const SiteRecord *> kept; // for each file: its record if that still holds, else
                                          // nullptr
    qsizetype toMake = 0;
    bool isGone = false; // a published file is not there any more
};

struct KnownSite
{
    const SiteState &state;
    QByteArrayView environment; // of now
    QString newsroom;           // folder
    QDateTime asOf;
};

SiteChanges siteChanges(QList<FoundFile> found, const KnownSite &known);

} // namespace rapporteur
