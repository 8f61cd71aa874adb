// SPDX-License-Identifier: GPL-3.0-or-later
#include "menutables.h"

#include "editionbar.h"
#include "handoutcommands.h"
#include "mainwindow.h"
#include "outlineview.h"
#include "pageview.h"
#include "panels.h"
#include "previewpane.h"
#include "problemspanel.h"

#include <QCoreApplication>

#include <array>

namespace rapporteur {

namespace {

using Key = QKeySequence;
using W = MainWindow;

constexpr qreal zoomStep = 1.2;

QWidget &outlineOf(W &window)
{
    return window.outline();
}

QWidget &previewOf(W &window)
{
    return window.preview();
}

template<QWidget &(*Area)(W &)>
void toggle(W &window)
{
    QWidget &area = Area(window);
    const bool hadFocus = area.isAncestorOf(window.focusWidget());
    area.setVisible(!area.isVisible());
    if (hadFocus)
        window.focusPane();
}

template<QWidget &(*Area)(W &)>
bool isShown(W &window)
{
    return Area(window).isVisible();
}

bool hasProblems(W &window)
{
    return window.panels().problems().isVisible();
}

void toggleProblems(W &window)
{
    if (hasProblems(window))
        window.panels().close();
    else
        window.panels().showProblems();
}

constexpr std::array table{
    Command{
        .name = "zoomIn",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Zoom &in"),
        .key = Key::ZoomIn,
        .icon = "zoom-in",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Show the page larger"),
        .run = [](W &w) { w.preview().page()->zoomBy(zoomStep); },
    },
    Command{
        .name = "zoomOut",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Zoom ou&t"),
        .key = Key::ZoomOut,
        .icon = "zoom-out",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Show the page smaller"),
        .run = [](W &w) { w.preview().page()->zoomBy(1 / zoomStep); },
    },
    Command{
        .name = "zoomFull",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Full si&ze"),
        .icon = "zoom-original",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Show the page as large as on paper"),
        .run = [](W &w) { w.preview().page()->showInFull(); },
    },
    Command{
        .name = "fitWidth",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Fit width"),
        .shortcut = "Ctrl+0",
        .icon = "zoom-fit-width",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Show the page as wide as the preview"),
        .run = [](W &w) { w.preview().page()->fit(Fit::Width); },
    },
    Command{
        .name = "fitPage",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Fit pa&ge"),
        .icon = "zoom-fit-page",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Show the whole page"),
        .run = [](W &w) { w.preview().page()->fit(Fit::Page); },
    },
    Command{
        .name = "browse",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Open in &browser"),
        .icon = "internet-services",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Show the web page in the browser"),
        .run = openInBrowser,
    },
    Command{},
    Command{
        .name = "showOutline",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "O&utline"),
        .shortcut = "Ctrl+Shift+O",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Show or hide the outline"),
        .run = toggle<outlineOf>,
        .isOn = isShown<outlineOf>,
    },
    Command{
        .name = "showPreview",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Pre&view"),
        .shortcut = "Ctrl+Shift+V",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Show or hide the page beside the panes"),
        .run = toggle<previewOf>,
        .isOn = isShown<previewOf>,
    },
    Command{
        .name = "showProblems",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Problems"),
        .shortcut = "Ctrl+Shift+M",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Show or hide the list of problems"),
        .run = toggleProblems,
        .isOn = hasProblems,
    },
    Command{
        .name = "reviewing",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Reviewing"),
        .shortcut = "Ctrl+Shift+R",
        .tip = QT_TRANSLATE_NOOP(
            "rapporteur::Commands", "Show what changed instead of the panes, or the panes again"),
        .run = [](W &w) { w.setReviewing(!w.isReviewing()); },
        .isOn = [](W &w) { return w.isReviewing(); },
        .needsReadout = true,
    },
    Command{
        .name = "fullScreen",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Full &screen"),
        .key = Key::FullScreen,
        .icon = "view-fullscreen",
        .tip = QT_TRANSLATE_NOOP(
            "rapporteur::Commands", "Fill the whole screen with the window, or no longer"),
        .run = [](W &w) { w.setWindowState(w.windowState() ^ Qt::WindowFullScreen); },
        .isOn = [](W &w) { return w.isFullScreen(); },
    },
    Command{},
    Command{
        .name = "nextEdition",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Ne&xt edition"),
        .shortcut = "Ctrl+Shift+E",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Show the readout in its next language"),
        .run = [](W &w) { showNextEdition(w.session()); },
    },
};

} // namespace

std::span<const Command> viewCommands()
{
    return table;
}

} // namespace rapporteur
