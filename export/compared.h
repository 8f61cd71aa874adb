// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare.h"
#include "page.h"

namespace rapporteur {

// Two states of a readout and what is between them.
struct Compared
{
    Readout before; // with the ids of `after`
    Readout after;
    Comparison comparison;
};

Compared compared(const Readout &before, const Readout &after);

// Where the change is, for people: "Agenda, section 2, bullet 1".
QString placeOf(const Change &change, const Compared &compared);

// One edition as printed before and after, and the latter with what changed marked. An edition that
// one of them has not got is an empty page there.
struct ComparedEdition
{
    QString id;
    Page before;
    Page after;
    Page redlined;
};

// Those that are gone come last.
QList<ComparedEdition> comparedEditions(const Compared &compared);

// All editions on one page, with what changed marked.
Page redlinePage(const Compared &compared);

} // namespace rapporteur
