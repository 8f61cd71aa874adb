// SPDX-License-Identifier: GPL-3.0-or-later
#include "menutables.h"

#include "about.h"
#include "helpcommands.h"

#include <QCoreApplication>

#include <array>

namespace rapporteur {

namespace {

constexpr std::array table{
    Command{
        .name = "helpHere",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Help for this field"),
        .key = QKeySequence::HelpContents,
        .icon = "help-contextual",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "What the manual says of this field"),
        .run = showHelpHere,
    },
    Command{
        .name = "manual",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Manual"),
        .icon = "help-contents",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Read the manual, or search it"),
        .run = showManual,
    },
    Command{
        .name = "shortcuts",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Keyboard shortcuts"),
        .shortcut = "Ctrl+F1",
        .icon = "input-keyboard",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "All commands that have keys"),
        .run = showShortcuts,
    },
    Command{},
    Command{
        .name = "about",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&About Rapporteur"),
        .icon = "help-about",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Version and licence"),
        .run = showAbout,
    },
};

} // namespace

std::span<const Command> helpCommands()
{
    return table;
}

} // namespace rapporteur
