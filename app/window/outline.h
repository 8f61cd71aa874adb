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

// Of the edition with this id, or the original.
QList<OutlineItem> outlineOf(const Readout &readout, const QString &edition = {});

// The line of the outline under which a place lies: its pane, and the line's own place there.
using OutlineSpot = std::pair<PaneKind, QString>;
OutlineSpot outlineSpotOf(const Place &place, const Session &session);

// The pane in which a place is edited.
PaneKind paneFor(const Place &place, const Session &session);

// Id of the edition in which the place lies: the one shown, if it is not in one alone.
QString editionOf(const Place &place, const Session &session);

} // namespace rapporteur
