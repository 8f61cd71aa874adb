// SPDX-License-Identifier: GPL-3.0-or-later
#include "menutables.h"

#include "mainwindow.h"
#include "paletteentries.h"
#include "pane.h"
#include "panels.h"
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
        .name = "palette",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Command or place…"),
        .shortcut = "Ctrl+Alt+I",
        .icon = "search",
        .tip
        = QT_TRANSLATE_NOOP("rapporteur::Commands", "Find what to do or where to go by its name"),
        .run = showPalette,
    },
    Command{},
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
        .name = "goNotes",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Notes and links"),
        .shortcut = "Ctrl+7",
        .tip = QT_TRANSLATE_NOOP(
            "rapporteur::Commands", "Go to attachments, links, contacts and the end of the page"),
        .run = go<PaneKind::Notes>,
    },
    Command{
        .name = "goLeftOver",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Left &over"),
        .shortcut = "Ctrl+8",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Go to what an import could not place"),
        .run = go<PaneKind::LeftOver>,
    },
    Command{},
    Command{
        .name = "nextProblem",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Ne&xt problem"),
        .shortcut = "F8",
        .icon = "go-down",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Go to the field of the next problem"),
        .run = [](W &w) { w.panels().stepProblem(true); },
    },
    Command{
        .name = "previousProblem",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Pre&vious problem"),
        .shortcut = "Shift+F8",
        .icon = "go-up",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Go to the field of the problem before"),
        .run = [](W &w) { w.panels().stepProblem(false); },
    },
};

} // namespace

std::span<const Command> goCommands()
{
    return table;
}

} // namespace rapporteur
