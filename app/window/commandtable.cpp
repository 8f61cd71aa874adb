// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandtable.h"

#include "about.h"
#include "editcommands.h"
#include "filecommands.h"
#include "floweditor.h"
#include "mainwindow.h"
#include "pageview.h"
#include "pane.h"
#include "panestack.h"
#include "previewpane.h"

#include <QCoreApplication>

#include <array>

#define TEXT(text) QT_TRANSLATE_NOOP("rapporteur::Commands", text)

namespace rapporteur {

namespace {

using Key = QKeySequence;
using W = MainWindow;

constexpr qreal zoomStep = 1.2;

template<BlockKind Kind>
void convert(W &window)
{
    if (FlowEditor *editor = window.editor())
        editor->convert(Kind);
}

template<Step Way>
void move(W &window)
{
    window.panes().current()->moveSelected(Way);
}

template<Mark::Kind Kind>
void toggle(W &window)
{
    if (FlowEditor *editor = window.editor())
        editor->toggleMark(Kind);
}

template<PaneKind Kind>
void go(W &window)
{
    window.panes().go(Kind);
    window.panes().current()->focusFirst();
}

constexpr std::array table{
    Command{
        Menu::File,
        "new",
        TEXT("&New"),
        "",
        Key::New,
        "document-new",
        TEXT("Begin a new readout"),
        [](W &w) { w.files().startNew(); }},
    Command{
        Menu::File,
        "open",
        TEXT("&Open…"),
        "",
        Key::Open,
        "document-open",
        TEXT("Open a readout"),
        [](W &w) { w.files().openDialog(); }},
    Command{
        Menu::File,
        "import",
        TEXT("&Import text…"),
        "Ctrl+I",
        Key::UnknownKey,
        "document-import",
        TEXT("Read a plain text as a new readout"),
        [](W &w) { w.files().importDialog(); }},
    Command{Menu::File},
    Command{
        Menu::File,
        "save",
        TEXT("&Save"),
        "",
        Key::Save,
        "document-save",
        TEXT("Save the readout"),
        [](W &w) { w.files().save(); }},
    Command{
        Menu::File,
        "saveAs",
        TEXT("Save &as…"),
        "Ctrl+Shift+S",
        Key::UnknownKey,
        "document-save-as",
        TEXT("Save the readout in another file"),
        [](W &w) { w.files().saveAs(); }},
    Command{
        Menu::File,
        "export",
        TEXT("&Export…"),
        "Ctrl+E",
        Key::UnknownKey,
        "document-export",
        TEXT("Give the readout out as web page, PDF and plain text"),
        [](W &w) { w.files().exportDialog(); }},
    Command{Menu::File},
    Command{
        Menu::File,
        "quit",
        TEXT("&Quit"),
        "",
        Key::Quit,
        "application-exit",
        TEXT("Close the window"),
        [](W &w) { w.close(); }},

    Command{
        Menu::Edit,
        "undo",
        TEXT("&Undo"),
        "",
        Key::Undo,
        "edit-undo",
        TEXT("Take the last change back"),
        [](W &w) { w.session().undo(); }},
    Command{
        Menu::Edit,
        "redo",
        TEXT("&Redo"),
        "",
        Key::Redo,
        "edit-redo",
        TEXT("Make the change again"),
        [](W &w) { w.session().redo(); }},
    Command{Menu::Edit},
    Command{
        Menu::Edit,
        "cut",
        TEXT("Cu&t"),
        "",
        Key::Cut,
        "edit-cut",
        TEXT("Move the selection to the clipboard"),
        [](W &w) { runOnFocus(w, "cut"); }},
    Command{
        Menu::Edit,
        "copy",
        TEXT("&Copy"),
        "",
        Key::Copy,
        "edit-copy",
        TEXT("Copy the selection to the clipboard"),
        [](W &w) { runOnFocus(w, "copy"); }},
    Command{
        Menu::Edit,
        "paste",
        TEXT("&Paste"),
        "",
        Key::Paste,
        "edit-paste",
        TEXT("Insert the clipboard; many lines become many bullets"),
        [](W &w) { runOnFocus(w, "paste"); }},
    Command{
        Menu::Edit,
        "selectAll",
        TEXT("Select &all"),
        "",
        Key::SelectAll,
        "edit-select-all",
        TEXT("Select all of this field"),
        [](W &w) { runOnFocus(w, "selectAll"); }},
    Command{Menu::Edit},
    Command{
        Menu::Edit,
        "moveUp",
        TEXT("&Move up"),
        "Alt+Up",
        Key::UnknownKey,
        "arrow-up",
        TEXT("Move the bullet, section, participant or photo up"),
        move<Step::Back>},
    Command{
        Menu::Edit,
        "moveDown",
        TEXT("Move &down"),
        "Alt+Down",
        Key::UnknownKey,
        "arrow-down",
        TEXT("Move the bullet, section, participant or photo down"),
        move<Step::Forward>},

    Command{
        Menu::Insert,
        "addSection",
        TEXT("&Section"),
        "Ctrl+Shift+N",
        Key::UnknownKey,
        "list-add",
        TEXT("Add a section after this one"),
        [](W &w) { addToAgenda(w, Addition::Section); }},
    Command{
        Menu::Insert,
        "addBullet",
        TEXT("&Bullet"),
        "Ctrl+Shift+B",
        Key::UnknownKey,
        "format-list-unordered",
        TEXT("Add a bullet here"),
        [](W &w) { addToAgenda(w, Addition::Item); }},
    Command{
        Menu::Insert,
        "addParagraph",
        TEXT("&Paragraph"),
        "Ctrl+Shift+P",
        Key::UnknownKey,
        "insert-text",
        TEXT("Add a paragraph here"),
        [](W &w) { addToAgenda(w, Addition::Paragraph); }},

    Command{
        Menu::Format,
        "strong",
        TEXT("&Strong"),
        "",
        Key::Bold,
        "format-text-bold",
        TEXT("Make the selected words strong, or plain again"),
        toggle<Mark::Kind::Strong>},
    Command{
        Menu::Format,
        "emphasis",
        TEXT("&Emphasis"),
        "Ctrl+Shift+I",
        Key::UnknownKey,
        "format-text-italic",
        TEXT("Emphasize the selected words, or no longer"),
        toggle<Mark::Kind::Emphasis>},
    Command{
        Menu::Format,
        "link",
        TEXT("&Link…"),
        "Ctrl+K",
        Key::UnknownKey,
        "insert-link",
        TEXT("Let the selected words lead to an address"),
        editLink},
    Command{Menu::Format},
    Command{
        Menu::Format,
        "toHeading",
        TEXT("Make it a &heading"),
        "Ctrl+Shift+1",
        Key::UnknownKey,
        nullptr,
        TEXT("The line becomes the title of a section"),
        convert<BlockKind::Heading>},
    Command{
        Menu::Format,
        "toParagraph",
        TEXT("Make it a &paragraph"),
        "Ctrl+Shift+2",
        Key::UnknownKey,
        nullptr,
        TEXT("The line becomes a paragraph"),
        convert<BlockKind::Paragraph>},
    Command{
        Menu::Format,
        "toItem",
        TEXT("Make it a &bullet"),
        "Ctrl+Shift+3",
        Key::UnknownKey,
        nullptr,
        TEXT("The line becomes a bullet of a list"),
        convert<BlockKind::Item>},
    Command{
        Menu::Format,
        "toNote",
        TEXT("Make it a &note"),
        "Ctrl+Shift+4",
        Key::UnknownKey,
        nullptr,
        TEXT("The line becomes a note"),
        convert<BlockKind::Note>},

    Command{
        Menu::View,
        "goRelease",
        TEXT("&Release"),
        "Ctrl+1",
        Key::UnknownKey,
        nullptr,
        TEXT("Go to the release"),
        go<PaneKind::Release>},
    Command{
        Menu::View,
        "goEvent",
        TEXT("&Event"),
        "Ctrl+2",
        Key::UnknownKey,
        nullptr,
        TEXT("Go to the event"),
        go<PaneKind::Events>},
    Command{
        Menu::View,
        "goParticipants",
        TEXT("&Participants"),
        "Ctrl+3",
        Key::UnknownKey,
        nullptr,
        TEXT("Go to the participants"),
        go<PaneKind::Participants>},
    Command{
        Menu::View,
        "goPhotos",
        TEXT("P&hotos"),
        "Ctrl+4",
        Key::UnknownKey,
        nullptr,
        TEXT("Go to the photos"),
        go<PaneKind::Photos>},
    Command{
        Menu::View,
        "goLead",
        TEXT("&Lead"),
        "Ctrl+5",
        Key::UnknownKey,
        nullptr,
        TEXT("Go to the lead"),
        go<PaneKind::Lead>},
    Command{
        Menu::View,
        "goAgenda",
        TEXT("&Agenda"),
        "Ctrl+6",
        Key::UnknownKey,
        nullptr,
        TEXT("Go to the agenda"),
        go<PaneKind::Agenda>},
    Command{
        Menu::View,
        "goLeftOver",
        TEXT("Left &over"),
        "Ctrl+7",
        Key::UnknownKey,
        nullptr,
        TEXT("Go to what an import could not place"),
        go<PaneKind::LeftOver>},
    Command{Menu::View},
    Command{
        Menu::View,
        "nextArea",
        TEXT("&Next area"),
        "F6",
        Key::UnknownKey,
        nullptr,
        TEXT("Outline, pane, preview and round again"),
        [](W &w) { w.cycleFocus(true); }},
    Command{
        Menu::View,
        "previousArea",
        TEXT("Pre&vious area"),
        "Shift+F6",
        Key::UnknownKey,
        nullptr,
        TEXT("The same, the other way round"),
        [](W &w) { w.cycleFocus(false); }},
    Command{Menu::View},
    Command{
        Menu::View,
        "zoomIn",
        TEXT("Zoom &in"),
        "",
        Key::ZoomIn,
        "zoom-in",
        TEXT("Show the page larger"),
        [](W &w) { w.preview().page()->zoomBy(zoomStep); }},
    Command{
        Menu::View,
        "zoomOut",
        TEXT("Zoom ou&t"),
        "",
        Key::ZoomOut,
        "zoom-out",
        TEXT("Show the page smaller"),
        [](W &w) { w.preview().page()->zoomBy(1 / zoomStep); }},
    Command{
        Menu::View,
        "fitWidth",
        TEXT("&Fit width"),
        "Ctrl+0",
        Key::UnknownKey,
        "zoom-fit-width",
        TEXT("Show the page as wide as the preview"),
        [](W &w) { w.preview().page()->fitWidth(); }},

    Command{
        Menu::Help,
        "about",
        TEXT("&About Rapporteur"),
        "",
        Key::UnknownKey,
        "help-about",
        TEXT("Version and licence"),
        showAbout},
};

} // namespace

std::span<const Command> commands()
{
    return table;
}

} // namespace rapporteur
