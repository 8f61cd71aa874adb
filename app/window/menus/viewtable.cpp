// SPDX-License-Identifier: GPL-3.0-or-later
#include "menutables.h"

#include "mainwindow.h"
#include "pageview.h"
#include "previewpane.h"

#include <QCoreApplication>

#include <array>

namespace rapporteur {

namespace {

using Key = QKeySequence;
using W = MainWindow;

constexpr qreal zoomStep = 1.2;

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
        .name = "fitWidth",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Fit width"),
        .shortcut = "Ctrl+0",
        .icon = "zoom-fit-width",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Show the page as wide as the preview"),
        .run = [](W &w) { w.preview().page()->fitWidth(); },
    },
};

} // namespace

std::span<const Command> viewCommands()
{
    return table;
}

} // namespace rapporteur
