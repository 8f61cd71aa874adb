// SPDX-License-Identifier: GPL-3.0-or-later
#include "everydialog.h"

#include "reviewed.h"

#include "digest.h"
#include "filecommands.h"
#include "floweditor.h"
#include "journalentry.h"
#include "mainwindow.h"
#include "panestack.h"
#include "reviewing.h"
#include "reviewpage.h"
#include "safety/recoverybar.h"
#include "windows.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

using namespace testing;

void make(Reviewing &reviewing, const Session &session, ReviewAction action, const Actor &actor)
{
    setCurrentActor(actor);
    ReviewMove move{.action = action, .actor = {}, .time = {}};
    move.digest = digestOf(session.readout());
    QVERIFY(reviewing.make(std::move(move)));
}

// Ada's text, approved by Bob.
void approve(Session &session, const QString &path)
{
    setCurrentActor(ada);
    session.reset(visit());
    QVERIFY(session.saveAs(path));
    Reviewing reviewing(session);
    make(reviewing, session, ReviewAction::Submit, ada);
    make(reviewing, session, ReviewAction::Approve, bob);
    setCurrentActor(eve);
}

// The same, then changed: all that a review asks is asked of Eve.
QString reviewedFile(const QString &folder)
{
    const QString path = folder + u"/reviewed.readout"_s;
    Session session;
    approve(session, path);
    session.edit({.label = u"title"_s, .place = {}}, [](Readout &readout) {
        readout.editions.front().title = u"A visit to Ruritania, again"_s;
    });
    [&] { QVERIFY(session.save()); }();
    return path;
}

QString approvedFile(const QString &folder)
{
    const QString path = folder + u"/approved.readout"_s;
    Session session;
    approve(session, path);
    return path;
}

class Visits
{
public:
    Visits(MainWindow &window, const std::function<void(QDialog &)> &visit)
        : m_window(window)
        , m_visit(visit)
    {
        m_timer.setInterval(20);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start();
    }

    void trigger(const char *name)
    {
        m_window.findChild<QAction *>(QLatin1StringView(name))->trigger();
        settle();
    }

    void act(ReviewAction action)
    {
        m_window.review().act(action);
        settle();
    }

    void press(const QWidget &where, const QString &text)
    {
        for (auto *button : where.findChildren<QAbstractButton *>()) {
            if (button->text() == text && button->isVisible()) {
                button->click();
                break;
            }
        }
        settle();
    }

private:
    static QDialog *front()
    {
        if (auto *modal = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            return modal;
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QDialog *>(each); dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    // It may open others while it is visited.
    void look()
    {
        QDialog *dialog = front();
        if (!dialog || std::exchange(m_isVisiting, true))
            return;
        if (QTest::qWaitForWindowActive(dialog))
            m_visit(*dialog);
        m_isVisiting = false;
        while (QDialog *left = front())
            left->reject();
    }

    void settle()
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!front(), 30'000); }();
    }

    MainWindow &m_window;
    const std::function<void(QDialog &)> &m_visit;
    QTimer m_timer;
    bool m_isVisiting = false;
};

constexpr std::array commands{
    "about",
    "addEdition",
    "compareFile",
    "export",
    "import",
    "manual",
    "nameVersion",
    "open",
    "palette",
    "preferences",
    "publish",
    "queue",
    "recoverUnsaved",
    "saveAs",
    "shortcuts",
};

} // namespace

void visitDialogs(const QString &folder, const std::function<void(QDialog &)> &visit)
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    MainWindow window;
    window.show();
    window.files().open(approvedFile(folder));
    Visits visits(window, visit);
    visits.act(ReviewAction::Schedule);
    make(window.reviewing(), window.session(), ReviewAction::Publish, eve);
    visits.trigger("correctPublished");
    window.files().open(reviewedFile(folder));
    for (const char *command : commands)
        visits.trigger(command);
    window.panes().go(PaneKind::Participants);
    visits.press(window.panes(), u"Paste a list…"_s);
    window.panes().go(PaneKind::Agenda);
    window.editor()->selectAll();
    visits.trigger("link");
    window.editor()->actions().constFirst()->trigger(); // the language of the selection
    visits.trigger("requestChanges");                   // shows the text first
    visits.trigger("requestChanges");
    visits.trigger("approveDifference");
    window.setReviewing(false);
    window.session().edit({.label = u"title"_s, .place = {}}, [](Readout &readout) {
        readout.editions.front().title = u"Not saved"_s;
    });
    visits.trigger("new"); // asks whether to save
}

QString nameOf(const QDialog &dialog)
{
    return dialog.objectName().isEmpty() ? QString::fromLatin1(dialog.metaObject()->className())
                                         : dialog.objectName();
}

} // namespace rapporteur
