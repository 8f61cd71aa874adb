// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewed.h"

#include "compareview.h"
#include "filecommands.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "queuemodel.h"
#include "queuepanel.h"
#include "reviewbar.h"
#include "reviewing.h"
#include "reviewpage.h"
#include "savefile.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

namespace {

void press(MainWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    window.activateWindow(); // without a window manager nobody does after a dialog
    QTRY_VERIFY(window.review().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

QStringList wordsOf(const MainWindow &window)
{
    QStringList words;
    for (const QLabel *label : window.findChild<ReviewBar *>()->findChildren<QLabel *>())
        words << label->text();
    return words;
}

QStringList buttonsOf(const MainWindow &window)
{
    QStringList texts;
    for (const QPushButton *button :
         window.findChild<ReviewBar *>()->findChildren<QPushButton *>()) {
        if (!button->isHidden())
            texts << button->text().remove(u'&');
    }
    return texts;
}

// Of the list of approvals: each row, with whether it is struck out.
QStringList approvals(MainWindow &window)
{
    QStringList rows;
    for (const QListView *list : window.review().findChildren<QListView *>()) {
        if (!list->model()->inherits("rapporteur::ApprovalModel"))
            continue;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            const bool isStruckOut = index.data(Qt::FontRole).value<QFont>().strikeOut();
            rows << (isStruckOut ? u"struck out: "_s : u""_s)
                        + index.data(Qt::DisplayRole).toString();
        }
    }
    return rows;
}

void changeTitle(MainWindow &window, const QString &title)
{
    window.session().edit({.label = u"title"_s, .place = {}}, [&](Readout &readout) {
        readout.editions.first().title = title;
    });
}

// To the dialog that comes next.
void reply(const std::function<void(QWidget *dialog)> &reply)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, reply] {
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            timer->stop();
            timer->deleteLater();
            reply(dialog);
        }
    });
    timer->start(0);
}

void answer(QDialogButtonBox::StandardButton button)
{
    reply([button](QWidget *dialog) {
        dialog->findChild<QDialogButtonBox *>()->button(button)->click();
    });
}

void answerReason(const QString &reason)
{
    reply([reason](QWidget *dialog) {
        auto *accept = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), reason);
        QVERIFY(accept->isEnabled());
        accept->click();
    });
}

} // namespace

class TestReviewWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keysLeadToApproval();
    void ownTextIsRefused();
    void changesAreRequested();
    void aLetterMakesItStale();
    void theDifferenceIsApproved();
    void anotherTextThanShownIsRefused();
    void claimAndGiveBack();
    void scheduledPublishedWithdrawn();
    void approvalsThatNoLongerHold();
    void rulesThatCannotBeRead();
    void queue();

private:
    // A window on the file of Ada, in the reviewing layout of this person.
    std::unique_ptr<MainWindow> windowOf(const Actor &actor);
    QString file(const QString &name = u"talks"_s) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReviewWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->filePath(u"state"_s)));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QApplication::setOrganizationName(u"Rapporteur"_s);
    QApplication::setApplicationName(u"tst_reviewwindow"_s);
    setCurrentActor(ada);
    Session session;
    session.setAuthor(personOf(ada));
    session.reset(visit());
    QVERIFY(session.saveAs(file()));
}

QString TestReviewWindow::file(const QString &name) const
{
    return m_folder->filePath(name + u".readout"_s);
}

std::unique_ptr<MainWindow> TestReviewWindow::windowOf(const Actor &actor)
{
    setCurrentActor(actor);
    auto window = std::make_unique<MainWindow>();
    window->files().open(file());
    window->show();
    [&] { QVERIFY(QTest::qWaitForWindowActive(window.get())); }();
    window->setReviewing(true);
    return window;
}

void TestReviewWindow::keysLeadToApproval()
{
    {
        const auto window = windowOf(ada);
        QCOMPARE(
            wordsOf(*window),
            (QStringList{u"draft"_s, u"Submit it for review when it is ready."_s}));
        press(*window, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(
            wordsOf(*window),
            (QStringList{
                u"submitted"_s,
                u"You submitted version 1. Somebody else must approve it. Missing approvals: 1."_s}));
        QVERIFY(buttonsOf(*window).contains(u"Take back to draft"_s));
        QVERIFY(!buttonsOf(*window).contains(u"Approve (A)"_s));
    }
    const auto window = windowOf(bob);
    QVERIFY(buttonsOf(*window).contains(u"Approve (A)"_s));
    QCOMPARE(approvals(*window), (QStringList{u"Missing approvals: 1"_s}));
    press(*window, Qt::Key_A);
    QCOMPARE(
        wordsOf(*window),
        (QStringList{u"approved"_s, u"You approved version 1. It may be scheduled or published."_s}));
    QCOMPARE(approvals(*window).size(), 1);
    QVERIFY(approvals(*window).first().startsWith(u"Bob <bob@example.org> approved version 1"_s));
    const Result<LoadedReadout> saved = loadReadout(file());
    QVERIFY(saved);
    const Result<Dossier> dossier = readDossier(saved->file);
    QVERIFY(dossier);
    QVERIFY(standingOf(*dossier, {}).isApproved);
}

void TestReviewWindow::ownTextIsRefused()
{
    const auto window = windowOf(ada);
    press(*window, Qt::Key_Return, Qt::ControlModifier);
    press(*window, Qt::Key_A);
    QVERIFY2(
        window->messages().message().contains(u"is an author of this text"_s),
        qPrintable(window->messages().message()));
    QCOMPARE(wordsOf(*window).first(), u"submitted"_s);
}

void TestReviewWindow::changesAreRequested()
{
    windowOf(ada)->review().act(ReviewAction::Submit);
    {
        const auto window = windowOf(bob);
        answerReason(u"Say when."_s);
        press(*window, Qt::Key_R);
        QCOMPARE(
            wordsOf(*window),
            (QStringList{
                u"changes requested"_s,
                u"You requested changes of version 1. Change what was asked for, and submit it again."_s}));
        QVERIFY(approvals(*window).first().startsWith(
            u"Bob <bob@example.org> requested changes of version 1"_s));
        QCOMPARE(approvals(*window).at(1), u"“Say when.”"_s);
    }
    const auto window = windowOf(ada);
    changeTitle(*window, u"A visit in March"_s);
    press(*window, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(wordsOf(*window).first(), u"submitted"_s);
    QVERIFY(!window->session().isModified());
}

void TestReviewWindow::aLetterMakesItStale()
{
    windowOf(ada)->review().act(ReviewAction::Submit);
    windowOf(bob)->review().act(ReviewAction::Approve);
    const auto window = windowOf(ada);
    QCOMPARE(wordsOf(*window).first(), u"approved"_s);
    changeTitle(*window, u"A visit to Grauland"_s);
    QTRY_VERIFY(wordsOf(*window).first().contains(u"stale"_s));
    QVERIFY(approvals(*window).first().startsWith(u"struck out: Bob"_s));
    QCOMPARE(approvals(*window).at(1), u"Changed since: deleted: Ruritania; inserted: Grauland"_s);
    window->session().undo();
    QTRY_COMPARE(wordsOf(*window).first(), u"approved"_s);
    QVERIFY(!approvals(*window).first().startsWith(u"struck out"_s));
}

void TestReviewWindow::theDifferenceIsApproved()
{
    windowOf(ada)->review().act(ReviewAction::Submit);
    windowOf(bob)->review().act(ReviewAction::Approve);
    {
        const auto window = windowOf(ada);
        changeTitle(*window, u"A visit to Grauland"_s);
        window->review().act(ReviewAction::Submit);
        QVERIFY2(window->messages().message().isEmpty(), qPrintable(window->messages().message()));
    }
    const auto window = windowOf(bob);
    QVERIFY(buttonsOf(*window).contains(u"Approve the difference… (D)"_s));
    QStringList changes;
    QTimer::singleShot(0, qApp, [&changes] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        const QAbstractItemModel *model = dialog->findChild<QListView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            changes << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        dialog->accept();
    });
    window->review().approveDifference();
    QCOMPARE(changes, (QStringList{u"Title: deleted: Ruritania; inserted: Grauland"_s}));
    QCOMPARE(wordsOf(*window).first(), u"approved"_s);
}

void TestReviewWindow::anotherTextThanShownIsRefused()
{
    {
        const auto window = windowOf(ada);
        changeTitle(*window, u"A visit to Grauland"_s);
        window->review().act(ReviewAction::Submit);
    }
    const auto window = windowOf(bob);
    QVERIFY(window->review().comparison().compare(
        {.kind = CompareSource::Kind::Version, .revision = 1},
        {.kind = CompareSource::Kind::Version, .revision = 1}));
    press(*window, Qt::Key_A);
    QVERIFY2(
        window->messages().message().contains(u"not the one that was shown"_s),
        qPrintable(window->messages().message()));
    QCOMPARE(wordsOf(*window).first(), u"submitted"_s);
}

void TestReviewWindow::claimAndGiveBack()
{
    windowOf(ada)->review().act(ReviewAction::Submit);
    {
        const auto window = windowOf(bob);
        window->review().act(ReviewAction::Claim);
        QVERIFY(wordsOf(*window).last().startsWith(u"You claimed the review."_s));
    }
    QVERIFY(wordsOf(*windowOf(eve)).last().startsWith(u"Bob <bob@example.org> has claimed it."_s));
    windowOf(bob)->review().act(ReviewAction::Release);
    QVERIFY(wordsOf(*windowOf(eve)).last().startsWith(u"Approve it, or request changes."_s));
}

// By keys, each in the state that offers it, through the log.
void TestReviewWindow::scheduledPublishedWithdrawn()
{
    windowOf(ada)->review().act(ReviewAction::Submit);
    const auto window = windowOf(bob);
    QVERIFY(!buttonsOf(*window).contains(u"Publish… (U)"_s));
    press(*window, Qt::Key_A);
    QVERIFY(buttonsOf(*window).contains(u"Schedule… (S)"_s));
    QVERIFY(buttonsOf(*window).contains(u"Publish… (U)"_s));
    answer(QDialogButtonBox::Ok);
    press(*window, Qt::Key_S);
    QCOMPARE(window->reviewing().standing().state, ReviewState::Scheduled);
    QVERIFY(window->reviewing().standing().schedule);
    press(*window, Qt::Key_S);
    QCOMPARE(window->reviewing().standing().state, ReviewState::Approved);
    answer(QDialogButtonBox::Yes);
    press(*window, Qt::Key_U);
    QCOMPARE(window->reviewing().standing().state, ReviewState::Published);
    QVERIFY(!buttonsOf(*window).contains(u"Publish… (U)"_s));
    answerReason(u"A name is wrong."_s);
    press(*window, Qt::Key_W);
    QCOMPARE(window->reviewing().standing().state, ReviewState::Withdrawn);
    QVERIFY(window->session().readout().withdrawal);
    QCOMPARE(window->session().readout().withdrawal->reason, u"A name is wrong."_s);
    QVERIFY(!window->session().isModified());
}

// The log says approved; the newsroom asks for signatures since.
void TestReviewWindow::approvalsThatNoLongerHold()
{
    windowOf(ada)->review().act(ReviewAction::Submit);
    windowOf(bob)->review().act(ReviewAction::Approve);
    QVERIFY(saveFile(m_folder->filePath(u"newsroom.json"_s), R"({"review": {"signatures": true}})"));
    const auto window = windowOf(bob);
    const QString state = u"approved, no longer valid"_s;
    const QString next = u"Its approvals no longer hold: it must be approved again. "
                         "Missing approvals: 1."_s;
    QCOMPARE(wordsOf(*window), (QStringList{state, next}));
    QVERIFY(buttonsOf(*window).contains(u"Approve (A)"_s));
    QVERIFY(!buttonsOf(*window).contains(u"Publish… (U)"_s));
    QVERIFY(!buttonsOf(*window).contains(u"Schedule… (S)"_s));
    const QueueEntry forBob = readQueue(file(), bob).value(0);
    QCOMPARE(forBob.state, state);
    QCOMPARE(forBob.next, next);
    QCOMPARE(forBob.waiting, Waiting::ForMe);
    QCOMPARE(readQueue(file(), ada).value(0).waiting, Waiting::ForOthers);
}

void TestReviewWindow::rulesThatCannotBeRead()
{
    const auto own = windowOf(ada);
    press(*own, Qt::Key_Return, Qt::ControlModifier);
    QFile newsroom(m_folder->filePath(u"newsroom.json"_s));
    QVERIFY(newsroom.open(QIODevice::WriteOnly));
    newsroom.write("{ broken");
    newsroom.close();
    const auto window = windowOf(bob);
    QVERIFY(wordsOf(*window).join(u' ').contains(u"rules cannot be read"_s));
    QVERIFY(!buttonsOf(*window).contains(u"Approve (A)"_s));
    press(*window, Qt::Key_A);
    QVERIFY(!window->messages().message().isEmpty());
    QCOMPARE(window->reviewing().dossier().review.approvals.size(), 0);
}

void TestReviewWindow::queue()
{
    windowOf(ada)->review().act(ReviewAction::Submit);
    QVERIFY(QFile::copy(file(), file(u"approved"_s)));
    {
        Session session;
        session.reset(visit(u"A draft"_s));
        QVERIFY(session.saveAs(file(u"draft"_s)));
    }
    const auto window = windowOf(bob);
    window->findChild<QAction *>(u"queue"_s)->trigger();
    auto *panel = window->findChild<QueuePanel *>();
    auto *view = panel->findChild<QTreeView *>();
    auto *filter = panel->findChild<QComboBox *>();
    const QAbstractItemModelTester tester(view->model());
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QCOMPARE(filter->currentText(), u"Waiting for me (2)"_s);
    filter->setCurrentIndex(filter->count() - 1);
    QCOMPARE(view->model()->rowCount(), 3);
    filter->setCurrentIndex(1);
    QCOMPARE(filter->currentText(), u"Waiting for others (0)"_s);
    QCOMPARE(view->model()->rowCount(), 0);
    filter->setCurrentIndex(0);
    window->setReviewing(false);
    emit view->activated(view->model()->index(1, 0)); // by their paths
    QVERIFY(window->isReviewing());
}

QTEST_MAIN(TestReviewWindow)
#include "tst_reviewwindow.moc"
