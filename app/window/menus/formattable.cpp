// SPDX-License-Identifier: GPL-3.0-or-later
#include "menutables.h"

#include "editcommands.h"
#include "floweditor.h"
#include "mainwindow.h"

#include <QCoreApplication>

#include <array>

namespace rapporteur {

namespace {

using Key = QKeySequence;
using W = MainWindow;

template<BlockKind Kind>
void convert(W &window)
{
    if (FlowEditor *editor = window.editor())
        editor->convert(Kind);
}

template<Mark::Kind Kind>
void toggle(W &window)
{
    if (FlowEditor *editor = window.editor())
        editor->toggleMark(Kind);
}

constexpr std::array table{
    Command{
        .name = "strong",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Strong"),
        .key = Key::Bold,
        .icon = "format-text-bold",
        .tip
        = QT_TRANSLATE_NOOP("rapporteur::Commands", "Make the selected words strong, or plain again"),
        .run = toggle<Mark::Kind::Strong>,
    },
    Command{
        .name = "emphasis",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Emphasis"),
        .shortcut = "Ctrl+Shift+I",
        .icon = "format-text-italic",
        .tip
        = QT_TRANSLATE_NOOP("rapporteur::Commands", "Emphasize the selected words, or no longer"),
        .run = toggle<Mark::Kind::Emphasis>,
    },
    Command{
        .name = "link",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Link…"),
        .shortcut = "Ctrl+K",
        .icon = "insert-link",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Let the selected words lead to an address"),
        .run = editLink,
    },
    Command{},
    Command{
        .name = "toHeading",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Make it a &heading"),
        .shortcut = "Ctrl+Shift+1",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "The line becomes the title of a section"),
        .run = convert<BlockKind::Heading>,
    },
    Command{
        .name = "toParagraph",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Make it a &paragraph"),
        .shortcut = "Ctrl+Shift+2",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "The line becomes a paragraph"),
        .run = convert<BlockKind::Paragraph>,
    },
    Command{
        .name = "toItem",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Make it a &bullet"),
        .shortcut = "Ctrl+Shift+3",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "The line becomes a bullet of a list"),
        .run = convert<BlockKind::Item>,
    },
    Command{
        .name = "toNote",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Make it a &note"),
        .shortcut = "Ctrl+Shift+4",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "The line becomes a note"),
        .run = convert<BlockKind::Note>,
    },
};

} // namespace

std::span<const Command> formatCommands()
{
    return table;
}

} // namespace rapporteur
