// SPDX-License-Identifier: GPL-3.0-or-later
#include "menutables.h"

#include "editcommands.h"
#include "editiondialog.h"
#include "mainwindow.h"

#include <QCoreApplication>

#include <array>

namespace rapporteur {

namespace {

using W = MainWindow;

constexpr std::array table{
    Command{
        .name = "addSection",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Section"),
        .shortcut = "Ctrl+Shift+N",
        .icon = "list-add",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Add a section after this one"),
        .run = [](W &w) { addToAgenda(w, Addition::Section); },
        .needsReadout = true,
    },
    Command{
        .name = "addBullet",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Bullet"),
        .shortcut = "Ctrl+Shift+B",
        .icon = "format-list-unordered",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Add a bullet here"),
        .run = [](W &w) { addToAgenda(w, Addition::Item); },
        .needsReadout = true,
    },
    Command{
        .name = "addParagraph",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Paragraph"),
        .shortcut = "Ctrl+Shift+P",
        .icon = "insert-text",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Add a paragraph here"),
        .run = [](W &w) { addToAgenda(w, Addition::Paragraph); },
        .needsReadout = true,
    },
    Command{},
    Command{
        .name = "addEdition",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Edition in another language…"),
        .icon = "preferences-desktop-locale",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Add a translation of the readout"),
        .run = [](W &w) { EditionDialog(w.session(), &w).exec(); },
        .needsReadout = true,
    },
};

} // namespace

std::span<const Command> insertCommands()
{
    return table;
}

} // namespace rapporteur
