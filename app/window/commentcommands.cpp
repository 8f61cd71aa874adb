// SPDX-License-Identifier: GPL-3.0-or-later
#include "commentcommands.h"

#include "commentspanel.h"
#include "fieldselection.h"
#include "filecommands.h"
#include "floweditor.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "placenames.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStatusBar>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int messageTime = 8000; // milliseconds

// What is selected in a field: where it begins, and its length.
struct Selection
{
    Place place;
    int length = 0;
};

Selection selectionIn(const FlowEditor &editor)
{
    const Place place = editor.place();
    if (place.anchorField.isEmpty())
        return {place, 0};
    if (place.anchorField != place.field)
        return {{.field = place.field}, 0}; // over several blocks: the one with the cursor
    return {
        {.field = place.field, .cursor = std::min(place.cursor, place.anchor)},
        std::abs(place.cursor - place.anchor)};
}

Selection selectionIn(MainWindow &window)
{
    Selection selection{window.place(), 0};
    const QWidget *field = window.focusWidget();
    if (field == window.editor())
        selection = selectionIn(*window.editor());
    else if (const auto *line = qobject_cast<const QLineEdit *>(field);
             line && line->hasSelectedText())
        selection
            = {{.field = selection.place.field, .cursor = line->selectionStart()},
               int(line->selectionLength())};
    else if (const auto *text = qobject_cast<const QPlainTextEdit *>(field)) {
        const QTextCursor cursor = text->textCursor();
        selection
            = {{.field = selection.place.field, .cursor = cursor.selectionStart()},
               cursor.selectionEnd() - cursor.selectionStart()};
    }
    selection.place.edition = window.session().edition();
    return selection;
}

void showWords(MainWindow &window, const AnchorFound &found)
{
    window.showPlace({.field = found.place, .cursor = found.from, .edition = found.edition});
    select(window.focusWidget(), found.length);
}

CommentsPanel *makePanel(MainWindow &window)
{
    auto *book = new CommentBook(window.session());
    const auto nameOf = [&window](const AnchorFound &found) {
        return found.place.isEmpty()
                   ? QString()
                   : nameOfPlace({.field = found.place, .edition = found.edition}, window.session());
    };
    auto *panel = new CommentsPanel(*book, nameOf, &window);
    book->setParent(panel);
    window.addDockWidget(Qt::RightDockWidgetArea, panel);
    QObject::connect(panel, &CommentsPanel::placeWanted, &window, [&window](const AnchorFound &found) {
        showWords(window, found);
    });
    QObject::connect(panel, &CommentsPanel::said, &window, [&window](const QString &message) {
        window.statusBar()->showMessage(message, messageTime);
    });
    QObject::connect(panel, &CommentsPanel::failed, &window, [&window](const QString &message) {
        window.messages().say(MessageBar::Kind::Error, message);
    });
    return panel;
}

CommentsPanel &panelOf(MainWindow &window)
{
    auto *panel = window.findChild<CommentsPanel *>();
    return panel ? *panel : *makePanel(window);
}

} // namespace

void toggleComments(MainWindow &window)
{
    toggleDock(window, makePanel);
}

void commentHere(MainWindow &window)
{
    const Selection selection = selectionIn(window);
    if (window.session().path().isEmpty() && !window.files().save())
        return;
    const CommentBook book(window.session());
    panelOf(window).begin(book.anchorAt(selection.place, selection.length).value_or(Anchor()));
}

} // namespace rapporteur
