// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <span>

namespace rapporteur {

class Pane;

// The panes of the window, in the order of the work.
enum class PaneKind { Release, Events, Participants, Photos, Lead, Agenda, Notes, LeftOver };

struct PaneRule
{
    PaneKind kind;
    const char *name; // for people, to be translated in context "rapporteur::Panes"
    Pane *(*make)(Session &session);
};

std::span<const PaneRule> paneRules();
QString paneName(PaneKind kind);

Pane *releasePane(Session &session);
Pane *eventsPane(Session &session);
Pane *participantsPane(Session &session);
Pane *photosPane(Session &session);
Pane *leadPane(Session &session);
Pane *agendaPane(Session &session);
Pane *notesPane(Session &session);
Pane *leftOverPane(Session &session);

} // namespace rapporteur
