// SPDX-License-Identifier: GPL-3.0-or-later
#include "menutables.h"

#include "filecommands.h"
#include "handoutcommands.h"
#include "mainwindow.h"
#include "publishcommands.h"
#include "windowcommands.h"
#include "windows.h"

#include <QCoreApplication>

#include <array>

namespace rapporteur {

namespace {

using Key = QKeySequence;
using W = MainWindow;

constexpr std::array table{
    Command{
        .name = "new",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&New"),
        .key = Key::New,
        .icon = "document-new",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Begin a new readout"),
        .run = startNewReadout,
    },
    Command{
        .name = "newWindow",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "New &window"),
        .shortcut = "Ctrl+Alt+N",
        .icon = "window-new",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Open another window"),
        .run = [](W &) { openWindow().showWelcome(); },
    },
    Command{
        .name = "open",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Open…"),
        .key = Key::Open,
        .icon = "document-open",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Open a readout"),
        .run = openReadouts,
    },
    Command{
        .name = "import",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Import text…"),
        .shortcut = "Ctrl+I",
        .icon = "document-import",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Read a plain text as a new readout"),
        .run = importPlainText,
    },
    Command{
        .name = "recoverUnsaved",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Reco&ver unsaved…"),
        .icon = "document-revert",
        .tip = QT_TRANSLATE_NOOP(
            "rapporteur::Commands", "Find text that was closed without saving, or lost in a crash"),
        .run = recoverUnsaved,
    },
    Command{},
    Command{
        .name = "save",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Save"),
        .key = Key::Save,
        .icon = "document-save",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Save the readout"),
        .run = [](W &w) { w.files().save(); },
        .needsReadout = true,
    },
    Command{
        .name = "saveAs",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Save &as…"),
        .shortcut = "F12",
        .icon = "document-save-as",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Save the readout in another file"),
        .run = [](W &w) { w.files().saveAs(); },
        .needsReadout = true,
    },
    Command{
        .name = "export",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Export…"),
        .shortcut = "Ctrl+E",
        .icon = "document-export",
        .tip = QT_TRANSLATE_NOOP(
            "rapporteur::Commands", "Give the readout out as web page, PDF and plain text"),
        .run = [](W &w) { w.files().exportDialog(); },
        .needsReadout = true,
    },
    Command{
        .name = "publish",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Pu&blish…"),
        .shortcut = "Ctrl+Alt+U",
        .icon = "document-send",
        .tip = QT_TRANSLATE_NOOP(
            "rapporteur::Commands", "See what of the newsroom is due, and bring it to the website"),
        .run = showPublishing,
    },
    Command{
        .name = "print",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Print…"),
        .key = Key::Print,
        .icon = "document-print",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Print the page as the preview shows it"),
        .run = printPage,
        .needsReadout = true,
    },
    Command{},
    Command{
        .name = "close",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Close"),
        .key = Key::Close,
        .icon = "window-close",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Close this window"),
        .run = [](W &w) { w.close(); },
    },
    Command{
        .name = "quit",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Quit"),
        .key = Key::Quit,
        .icon = "application-exit",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Close all windows"),
        .run = [](W &) { closeAllWindows(); },
    },
};

} // namespace

std::span<const Command> fileCommands()
{
    return table;
}

} // namespace rapporteur
