// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

#include <span>

namespace rapporteur {

class MainWindow;

// What a user can do: one row, one menu item. A row without a name is a separator. Texts are
// translated in the context "rapporteur::Commands".
struct Command
{
    const char *name = nullptr; // object name of the action
    const char *text = nullptr;
    QKeySequence::StandardKey key = QKeySequence::UnknownKey;
    const char *shortcut = "";  // portable text, where the desktop has no key
    const char *icon = nullptr; // name in the icon theme
    const char *tip = nullptr;
    void (*run)(MainWindow &window) = nullptr;
    bool (*isOn)(MainWindow &window) = nullptr; // only what is switched on and off has it
    bool needsReadout = false;                  // off while the window has none
};

// One menu of the window: its rows are in menus/<menu>table.cpp.
struct MenuTable
{
    const char *title;
    std::span<const Command> commands;
};

std::span<const MenuTable> menuTables();

} // namespace rapporteur
