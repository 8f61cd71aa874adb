// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes.h"

#include <QCoreApplication>

#include <array>

namespace rapporteur {

namespace {

using enum PaneKind;

constexpr std::array rules{
    PaneRule{Release, QT_TRANSLATE_NOOP("rapporteur::Panes", "Release"), releasePane},
    PaneRule{Events, QT_TRANSLATE_NOOP("rapporteur::Panes", "Event"), eventsPane},
    PaneRule{Participants, QT_TRANSLATE_NOOP("rapporteur::Panes", "Participants"), participantsPane},
    PaneRule{Photos, QT_TRANSLATE_NOOP("rapporteur::Panes", "Photos"), photosPane},
    PaneRule{Lead, QT_TRANSLATE_NOOP("rapporteur::Panes", "Lead"), leadPane},
    PaneRule{Agenda, QT_TRANSLATE_NOOP("rapporteur::Panes", "Agenda"), agendaPane},
    PaneRule{Notes, QT_TRANSLATE_NOOP("rapporteur::Panes", "Notes and links"), notesPane},
    PaneRule{LeftOver, QT_TRANSLATE_NOOP("rapporteur::Panes", "Left over"), leftOverPane},
};

} // namespace

std::span<const PaneRule> paneRules()
{
    return rules;
}

QString paneName(PaneKind kind)
{
    return QCoreApplication::translate("rapporteur::Panes", rules.at(std::size_t(kind)).name);
}

} // namespace rapporteur
