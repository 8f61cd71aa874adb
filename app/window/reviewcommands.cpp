// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewcommands.h"

#include "asking.h"
#include "changesview.h"
#include "compareview.h"
#include "filecommands.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "pageview.h"
#include "previewpane.h"
#include "queuepanel.h"
#include "reviewpage.h"
#include "versions.h"
#include "versionspanel.h"
#include "windows.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
#include <QShortcut>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct ReviewCommands
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::ReviewCommands)
};

constexpr int messageTime = 8000; // milliseconds

void say(MainWindow &window, const QString &message)
{
    window.statusBar()->showMessage(message, messageTime);
}

void complain(MainWindow &window, const Error &error)
{
    window.messages().say(MessageBar::Kind::Error, error.message);
}

VersionsPanel *makePanel(MainWindow &window)
{
    auto *panel = new VersionsPanel(window.versions(), &window);
    window.addDockWidget(Qt::RightDockWidgetArea, panel);
    QObject::connect(panel, &VersionsPanel::nameWanted, &window, [&window] { nameVersion(window); });
    QObject::connect(panel, &VersionsPanel::restoreWanted, &window, [&window](int number) {
        restoreVersion(window, number);
    });
    QObject::connect(panel, &VersionsPanel::compareWanted, &window, [&window](int before, int after) {
        using enum CompareSource::Kind;
        compareSources(
            window,
            {.kind = Version, .revision = before},
            {.kind = after == 0 ? Now : Version, .revision = after});
    });
    return panel;
}

QString askForFile(MainWindow &window, const QString &title)
{
    return QFileDialog::getOpenFileName(
        &window, title, window.files().folder(), ReviewCommands::tr("Readouts (*.readout)"));
}

// Opens at what changed since the last approval.
void openForReview(MainWindow &window, const QString &path)
{
    openFiles({path}, &window);
    for (MainWindow *each : mainWindows()) {
        if (each->session().path() == path)
            each->setReviewing(true);
    }
}

QueuePanel *makeQueue(MainWindow &window)
{
    auto *panel = new QueuePanel(&window);
    window.addDockWidget(Qt::BottomDockWidgetArea, panel);
    QObject::connect(panel, &QueuePanel::openWanted, &window, [&window](const QString &path) {
        openForReview(window, path);
    });
    return panel;
}

// Begins a comment on the field of the change that is current.
void commentOnChange(MainWindow &window, QAction &comment)
{
    const std::optional<Place> place = window.review().comparison().place();
    window.setReviewing(false);
    if (place)
        window.showPlace(*place);
    comment.trigger();
}

} // namespace

void toggleVersions(MainWindow &window)
{
    toggleDock(window, makePanel);
}

void nameVersion(MainWindow &window)
{
    if (window.session().path().isEmpty() && !window.files().save())
        return;
    const Question question{
        .name = u"nameVersion"_s,
        .title = ReviewCommands::tr("Name this version"),
        .label = ReviewCommands::tr("&Name:")};
    const QString name = askText(&window, question).value_or(QString()).simplified();
    if (name.isEmpty())
        return;
    if (const Result<> named = window.versions().name(name); !named)
        complain(window, named.error());
    else
        say(window, ReviewCommands::tr("Saved as version %1.").arg(window.versions().newest()));
}

void restoreVersion(MainWindow &window, int number)
{
    window.session().endProposal();
    if (const Result<> restored = window.versions().restore(number); !restored)
        complain(window, restored.error());
    else
        say(window,
            ReviewCommands::tr("The text is as it was in version %1. Undo takes that back.")
                .arg(number));
}

void compareSources(MainWindow &window, const CompareSource &before, const CompareSource &after)
{
    const Result<> done = window.review().begin().and_then(
        [&] { return window.review().comparison().compare(before, after); });
    if (!done)
        return complain(window, done.error());
    window.setReviewing(true);
}

void compareNow(MainWindow &window, const CompareSource &before)
{
    compareSources(window, before, {.kind = CompareSource::Kind::Now});
}

void compareWithFile(MainWindow &window)
{
    const QString path = askForFile(window, ReviewCommands::tr("Compare with a file"));
    if (!path.isEmpty())
        compareNow(window, {.kind = CompareSource::Kind::File, .path = path});
}

void compareTwoFiles(MainWindow &window)
{
    const QString before = askForFile(window, ReviewCommands::tr("The file before"));
    const QString after = before.isEmpty()
                              ? QString()
                              : askForFile(window, ReviewCommands::tr("The file after"));
    if (!after.isEmpty())
        compareSources(
            window,
            {.kind = CompareSource::Kind::File, .path = before},
            {.kind = CompareSource::Kind::File, .path = after});
}

void stepChange(MainWindow &window, bool forward)
{
    CompareView &comparison = window.review().comparison();
    Result<> done = window.review().begin();
    if (done && !window.isReviewing()) // which keeps itself new
        done = comparison.compareAgain();
    if (!done)
        return complain(window, done.error());
    if (!comparison.changes().step(forward))
        return say(window, ReviewCommands::tr("Nothing changed since then."));
    const std::optional<Place> place = comparison.place();
    if (!window.isReviewing() && place)
        window.showPlace(*place);
    say(window, comparison.changes().words());
}

void actInReview(MainWindow &window, ReviewAction action)
{
    const bool isDecision = action == ReviewAction::Approve
                            || action == ReviewAction::RequestChanges;
    if (isDecision && !window.isReviewing())
        window.setReviewing(true);
    else if (const Result<> begun = window.review().begin(); !begun)
        complain(window, begun.error());
    else
        window.review().act(action);
}

void approveDifference(MainWindow &window)
{
    window.setReviewing(true);
    window.review().approveDifference();
}

void toggleQueue(MainWindow &window)
{
    toggleDock(window, makeQueue);
    if (auto *panel = window.findChild<QueuePanel *>(); panel->isVisible())
        panel->read(window.files().folder());
}

void connectReview(MainWindow &window)
{
    CompareView *comparison = &window.review().comparison();
    QObject::connect(comparison, &CompareView::placeWanted, &window, [&window](const Place &place) {
        window.setReviewing(false);
        window.showPlace(place);
    });
    if (auto *comment = window.findChild<QAction *>(u"comment"_s)) {
        window.review().offerComments();
        QObject::connect(&window.review(), &ReviewPage::commentWanted, comment, [&window, comment] {
            commentOnChange(window, *comment);
        });
    }
    QObject::connect(&window.review(), &ReviewPage::failed, &window, [&window](const QString &message) {
        window.messages().say(MessageBar::Kind::Error, message);
    });
    PageView *page = window.preview().page();
    for (const auto &[key, forward] : {std::pair(Qt::Key_N, true), std::pair(Qt::Key_P, false)}) {
        auto *shortcut = new QShortcut(key, page);
        shortcut->setContext(Qt::WidgetShortcut);
        QObject::connect(shortcut, &QShortcut::activated, page, [&window, page, forward] {
            stepChange(window, forward);
            page->setFocus(Qt::OtherFocusReason);
        });
    }
}

} // namespace rapporteur
