// SPDX-License-Identifier: GPL-3.0-or-later
#include "menutables.h"

#include "commentcommands.h"
#include "comparesource.h"
#include "hotfixcommand.h"
#include "reviewcommands.h"
#include "suggestioncommands.h"

#include <QCoreApplication>

#include <array>

namespace rapporteur {

namespace {

using W = MainWindow;

template<CompareSource::Kind Kind>
void compareNowWith(W &window)
{
    compareNow(window, {.kind = Kind});
}

template<ReviewAction Action>
void act(W &window)
{
    actInReview(window, Action);
}

constexpr std::array table{
    Command{
        .name = "submit",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Su&bmit for review"),
        .icon = "document-send",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Hand the readout in to be approved"),
        .run = act<ReviewAction::Submit>,
        .needsReadout = true,
    },
    Command{
        .name = "approve",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Appro&ve"),
        .icon = "dialog-ok",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Show what changed, and approve it; key A"),
        .run = act<ReviewAction::Approve>,
        .needsReadout = true,
    },
    Command{
        .name = "requestChanges",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Request changes…"),
        .icon = "edit-comment",
        .tip = QT_TRANSLATE_NOOP(
            "rapporteur::Commands", "Show what changed, and say what is to be changed; key R"),
        .run = act<ReviewAction::RequestChanges>,
        .needsReadout = true,
    },
    Command{
        .name = "approveDifference",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Approve the &difference…"),
        .tip = QT_TRANSLATE_NOOP(
            "rapporteur::Commands", "Show only what changed since the last approval, to approve it"),
        .run = approveDifference,
        .needsReadout = true,
    },
    Command{
        .name = "correctPublished",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Correct the publ&ished text…"),
        .tip = QT_TRANSLATE_NOOP(
            "rapporteur::Commands",
            "Correct what is out while the draft goes on; or approve such a correction"),
        .run = correctPublished,
        .needsReadout = true,
    },
    Command{
        .name = "queue",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Review &queue"),
        .shortcut = "Ctrl+Shift+Q",
        .icon = "view-list-details",
        .tip = QT_TRANSLATE_NOOP(
            "rapporteur::Commands", "List the newsroom’s readouts that wait for somebody"),
        .run = toggleQueue,
    },
    Command{},
    Command{
        .name = "nameVersion",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Name this version…"),
        .shortcut = "Ctrl+Shift+S",
        .icon = "document-save-all",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Save the readout as a version with a name"),
        .run = nameVersion,
        .needsReadout = true,
    },
    Command{
        .name = "versions",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "V&ersions"),
        .shortcut = "Ctrl+Shift+H",
        .icon = "view-calendar-list",
        .tip
        = QT_TRANSLATE_NOOP("rapporteur::Commands", "List what was saved, to compare and to go back"),
        .run = toggleVersions,
    },
    Command{},
    Command{
        .name = "comment",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&Comment on this…"),
        .shortcut = "Ctrl+Alt+C",
        .icon = "edit-comment",
        .tip = QT_TRANSLATE_NOOP(
            "rapporteur::Commands", "Say something about the words that are selected, or the field"),
        .run = commentHere,
        .needsReadout = true,
    },
    Command{
        .name = "comments",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "C&omments"),
        .shortcut = "Ctrl+Alt+M",
        .icon = "view-list-text",
        .tip = QT_TRANSLATE_NOOP(
            "rapporteur::Commands", "List what was said about the readout, to answer and to settle"),
        .run = toggleComments,
    },
    Command{
        .name = "suggesting",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Su&ggest changes"),
        .shortcut = "Ctrl+Alt+S",
        .icon = "document-edit",
        .tip = QT_TRANSLATE_NOOP(
            "rapporteur::Commands",
            "Let what you edit be suggestions, and the text stay as it is; or edit it again"),
        .run = toggleSuggesting,
        .isOn = isSuggesting,
        .needsReadout = true,
    },
    Command{
        .name = "suggestions",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&List of suggestions"),
        .shortcut = "Ctrl+Alt+G",
        .icon = "view-list-text",
        .tip = QT_TRANSLATE_NOOP(
            "rapporteur::Commands", "List what was suggested, to accept and to reject"),
        .run = toggleSuggestions,
    },
    Command{},
    Command{
        .name = "compareSaved",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Compare with last &saved"),
        .shortcut = "Ctrl+Shift+D",
        .icon = "document-compare",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Show what changed since it was saved"),
        .run = compareNowWith<CompareSource::Kind::Saved>,
        .needsReadout = true,
    },
    Command{
        .name = "compareApproved",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Compare with last &approved"),
        .shortcut = "Ctrl+Shift+A",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Show what changed since it was approved"),
        .run = compareNowWith<CompareSource::Kind::Approved>,
        .needsReadout = true,
    },
    Command{
        .name = "comparePublished",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Compare with last &published"),
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Show what changed since it was published"),
        .run = compareNowWith<CompareSource::Kind::Published>,
        .needsReadout = true,
    },
    Command{
        .name = "compareFile",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Compare with a &file…"),
        .tip
        = QT_TRANSLATE_NOOP("rapporteur::Commands", "Show what this readout changed in another file"),
        .run = compareWithFile,
        .needsReadout = true,
    },
    Command{
        .name = "compareFiles",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Compare &two files…"),
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Show what one file changed in another"),
        .run = compareTwoFiles,
    },
    Command{},
    Command{
        .name = "nextChange",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Ne&xt change"),
        .shortcut = "F7",
        .icon = "go-down",
        .tip = QT_TRANSLATE_NOOP(
            "rapporteur::Commands", "Go to the next change; N does it where nothing is typed"),
        .run = [](W &w) { stepChange(w, true); },
        .needsReadout = true,
    },
    Command{
        .name = "previousChange",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "Previo&us change"),
        .shortcut = "Shift+F7",
        .icon = "go-up",
        .tip = QT_TRANSLATE_NOOP(
            "rapporteur::Commands", "Go to the change before; P does it where nothing is typed"),
        .run = [](W &w) { stepChange(w, false); },
        .needsReadout = true,
    },
};

} // namespace

std::span<const Command> reviewCommands()
{
    return table;
}

} // namespace rapporteur
