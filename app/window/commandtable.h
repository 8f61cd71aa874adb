// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

#include <span>

namespace rapporteur {

class MainWindow;

enum class Menu { File, Edit, Insert, Format, View, Help };

// What a user can do: one row, one menu item. A row without a name is a separator.
struct Command
{
    Menu menu;
    const char *name = nullptr; // object name of the action
    const char *text = nullptr; // to be translated in context "rapporteur::Commands"
    const char *shortcut = "";  // portable text
    QKeySequence::StandardKey key = QKeySequence::UnknownKey;
    const char *icon = nullptr; // name in the icon theme
    const char *tip = nullptr;
    void (*run)(MainWindow &window) = nullptr;
};

std::span<const Command> commands();

} // namespace rapporteur
