// SPDX-License-Identifier: GPL-3.0-or-later
#include "menutables.h"

#include "editcommands.h"
#include "handoutcommands.h"
#include "historypanel.h"
#include "mainwindow.h"
#include "pane.h"
#include "panels.h"
#include "panestack.h"
#include "preferring.h"

#include <QCoreApplication>

#include <array>

namespace rapporteur {

namespace {

using Key = QKeySequence;
using W = MainWindow;

template<Step Way>
void move(W &window)
{
    window.panes().current()->moveSelected(Way);
}

constexpr std::array table{
    Command{
        .name = "undo",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Undo"),
        .key = Key::Undo,
        .icon = "edit-undo",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Take the last change back"),
        .run = [](W &w) { w.session().undo(); },
    },
    Command{
        .name = "redo",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Redo"),
        .key = Key::Redo,
        .icon = "edit-redo",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Make the change again"),
        .run = [](W &w) { w.session().redo(); },
    },
    Command{
        .name = "history",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&History"),
        .shortcut = "Ctrl+Alt+Z",
        .icon = "view-history",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "List the steps, to go back to any of them"),
        .run = toggleHistory,
    },
    Command{},
    Command{
        .name = "cut",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Cu&t"),
        .key = Key::Cut,
        .icon = "edit-cut",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Move the selection to the clipboard"),
        .run = [](W &w) { runOnFocus(w, "cut"); },
    },
    Command{
        .name = "copy",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Copy"),
        .key = Key::Copy,
        .icon = "edit-copy",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Copy the selection to the clipboard"),
        .run = [](W &w) { runOnFocus(w, "copy"); },
    },
    Command{
        .name = "copyRich",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Copy all for e-mai&l"),
        .shortcut = "Ctrl+Shift+C",
        .icon = "edit-copy",
        .tip = QT_TRANSLATE_NOOP(
            "rapporteur::Commands", "Copy the whole readout as rich text, with its looks"),
        .run = copyRich,
        .needsReadout = true,
    },
    Command{
        .name = "copyPlain",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Copy all as plain te&xt"),
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Copy the whole readout as plain text"),
        .run = copyPlain,
        .needsReadout = true,
    },
    Command{
        .name = "paste",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Paste"),
        .key = Key::Paste,
        .icon = "edit-paste",
        .tip = QT_TRANSLATE_NOOP(
            "rapporteur::Commands", "Insert the clipboard; many lines become many bullets"),
        .run = [](W &w) { runOnFocus(w, "paste"); },
    },
    Command{
        .name = "selectAll",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Select &all"),
        .key = Key::SelectAll,
        .icon = "edit-select-all",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Select all of this field"),
        .run = [](W &w) { runOnFocus(w, "selectAll"); },
    },
    Command{},
    Command{
        .name = "moveUp",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Move up"),
        .shortcut = "Alt+Up",
        .icon = "arrow-up",
        .tip = QT_TRANSLATE_NOOP(
            "rapporteur::Commands", "Move the bullet, section, participant or photo up"),
        .run = move<Step::Back>,
    },
    Command{
        .name = "moveDown",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Move &down"),
        .shortcut = "Alt+Down",
        .icon = "arrow-down",
        .tip = QT_TRANSLATE_NOOP(
            "rapporteur::Commands", "Move the bullet, section, participant or photo down"),
        .run = move<Step::Forward>,
    },
    Command{},
    Command{
        .name = "find",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Find…"),
        .key = Key::Find,
        .icon = "edit-find",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Look for words in every field"),
        .run = [](W &w) { w.panels().showFind(false); },
    },
    Command{
        .name = "replace",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "R&eplace…"),
        .shortcut = "Ctrl+H",
        .icon = "edit-find-replace",
        .tip = QT_TRANSLATE_NOOP(
            "rapporteur::Commands", "Look for words in every field and write others in their place"),
        .run = [](W &w) { w.panels().showFind(true); },
    },
    Command{
        .name = "findNext",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Find &next"),
        .shortcut = "F3",
        .icon = "go-down-search",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Go to the next place where the words are"),
        .run = [](W &w) { w.panels().stepFind(true); },
    },
    Command{
        .name = "findPrevious",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Find pre&vious"),
        .shortcut = "Shift+F3",
        .icon = "go-up-search",
        .tip
        = QT_TRANSLATE_NOOP("rapporteur::Commands", "Go to the place before where the words are"),
        .run = [](W &w) { w.panels().stepFind(false); },
    },
    Command{},
    Command{
        .name = "preferences",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Preferences…"),
        .key = Key::Preferences,
        .shortcut = "Ctrl+,",
        .icon = "configure",
        .tip = QT_TRANSLATE_NOOP(
            "rapporteur::Commands", "Language, author, dictionaries, paper and looks"),
        .run = showPreferences,
    },
};

} // namespace

std::span<const Command> editCommands()
{
    return table;
}

} // namespace rapporteur
