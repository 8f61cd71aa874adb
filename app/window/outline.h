// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes.h"
#include "place.h"

namespace rapporteur {

// A line of the outline: what it says, and where a click on it leads.
struct OutlineItem
{
    QString text;
    PaneKind pane = PaneKind::Release;
    QString place; // as Place has it; empty: the pane itself
    QList<OutlineItem> children;
    bool operator==(const OutlineItem &) const;
};

QList<OutlineItem> outlineOf(const Readout &readout);

// The pane in which a place is edited.
PaneKind paneFor(const Place &place, const Readout &readout);

} // namespace rapporteur
