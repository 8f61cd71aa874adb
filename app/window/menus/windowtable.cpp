// SPDX-License-Identifier: GPL-3.0-or-later
#include "menutables.h"

#include "mainwindow.h"

#include <QCoreApplication>

#include <array>

namespace rapporteur {

namespace {

using W = MainWindow;

constexpr std::array table{
    Command{
        .name = "nextArea",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Next area"),
        .shortcut = "F6",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Outline, pane, preview and round again"),
        .run = [](W &w) { w.cycleFocus(true); },
    },
    Command{
        .name = "previousArea",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Pre&vious area"),
        .shortcut = "Shift+F6",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "The same, the other way round"),
        .run = [](W &w) { w.cycleFocus(false); },
    },
};

} // namespace

std::span<const Command> windowCommands()
{
    return table;
}

} // namespace rapporteur
