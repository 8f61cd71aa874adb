// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes.h"

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

} // namespace rapporteur
