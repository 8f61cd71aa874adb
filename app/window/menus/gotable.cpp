// SPDX-License-Identifier: GPL-3.0-or-later
#include "menutables.h"

#include "mainwindow.h"
#include "pane.h"
#include "panestack.h"

#include <QCoreApplication>

#include <array>

namespace rapporteur {

namespace {

using W = MainWindow;

template<PaneKind Kind>
void go(W &window)
{
    window.panes().go(Kind);
    window.panes().current()->focusFirst();
}

constexpr std::array table{
    Command{
        .name = "goRelease",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Release"),
        .shortcut = "Ctrl+1",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Go to the release"),
        .run = go<PaneKind::Release>,
    },
    Command{
        .name = "goEvent",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Event"),
        .shortcut = "Ctrl+2",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Go to the event"),
        .run = go<PaneKind::Events>,
    },
    Command{
        .name = "goParticipants",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Participants"),
        .shortcut = "Ctrl+3",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Go to the participants"),
        .run = go<PaneKind::Participants>,
    },
    Command{
        .name = "goPhotos",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "P&hotos"),
        .shortcut = "Ctrl+4",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Go to the photos"),
        .run = go<PaneKind::Photos>,
    },
    Command{
        .name = "goLead",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Lead"),
        .shortcut = "Ctrl+5",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Go to the lead"),
        .run = go<PaneKind::Lead>,
    },
    Command{
        .name = "goAgenda",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Agenda"),
        .shortcut = "Ctrl+6",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Go to the agenda"),
        .run = go<PaneKind::Agenda>,
    },
    Command{
        .name = "goLeftOver",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Left &over"),
        .shortcut = "Ctrl+7",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Go to what an import could not place"),
        .run = go<PaneKind::LeftOver>,
    },
};

} // namespace

std::span<const Command> goCommands()
{
    return table;
}

} // namespace rapporteur
