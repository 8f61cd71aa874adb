// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestioncommands.h"

#include "announce.h"
#include "dossier.h"
#include "filecommands.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "suggesting.h"
#include "suggestionspanel.h"

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::SuggestionCommands)
};

constexpr int messageTime = 8000; // milliseconds

void say(MainWindow &window, const QString &message)
{
    window.statusBar()->showMessage(message, messageTime);
    announce(window.statusBar(), message);
}

qsizetype ownSuggestions(const Session &session)
{
    const Suggestions all = readDossier(session.file()).value_or(Dossier()).review.suggestions;
    return std::ranges::count(all, session.author(), &Suggestion::author);
}

void start(MainWindow &window)
{
    if (window.isReviewing())
        window.setReviewing(false);
    if (const Result<> started = startSuggesting(window.session()); !started)
        return window.messages().say(MessageBar::Kind::Error, started.error().message);
    if (window.session().isProposing())
        say(window, Words::tr("What you edit from now on is suggested; the text stays as it is."));
}

// What was suggested is saved, so that others see it; if it cannot be, it is unsaved as text would
// be.
void stop(MainWindow &window)
{
    Session &session = window.session();
    session.endProposal();
    const qsizetype count = ownSuggestions(session);
    const bool maySave = !session.path().isEmpty() && !session.isReadOnly();
    if (session.isModified() && maySave && !window.files().save())
        return;
    say(window,
        count == 0 ? Words::tr("You suggest nothing; the text is as it was.")
                   : Words::tr("Suggestions of yours: %1. The text is as it was.").arg(count));
}

SuggestionsPanel *makePanel(MainWindow &window)
{
    auto *panel = new SuggestionsPanel(window.suggestions(), &window);
    window.addDockWidget(Qt::RightDockWidgetArea, panel);
    if (auto *comments = window.findChild<QDockWidget *>(u"comments"_s);
        comments && comments->isVisible())
        window.tabifyDockWidget(comments, panel);
    QObject::connect(panel, &SuggestionsPanel::placeWanted, &window, [&window](const Place &place) {
        window.setReviewing(false);
        window.showPlace(place);
    });
    QObject::connect(panel, &SuggestionsPanel::said, &window, [&window](const QString &message) {
        say(window, message);
    });
    QObject::connect(panel, &SuggestionsPanel::failed, &window, [&window](const QString &message) {
        window.messages().say(MessageBar::Kind::Error, message);
    });
    return panel;
}

} // namespace

bool isSuggesting(MainWindow &window)
{
    return window.session().isProposing();
}

void toggleSuggesting(MainWindow &window)
{
    if (isSuggesting(window))
        stop(window);
    else
        start(window);
    if (auto *action = window.findChild<QAction *>(u"suggesting"_s))
        action->setChecked(isSuggesting(window));
}

void toggleSuggestions(MainWindow &window)
{
    toggleDock(window, makePanel);
}

} // namespace rapporteur
