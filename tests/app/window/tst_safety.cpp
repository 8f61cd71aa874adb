// SPDX-License-Identifier: GPL-3.0-or-later
#include "differencedialog.h"
#include "endedprocess.h"
#include "filecommands.h"
#include "filelock.h"
#include "floweditor.h"
#include "historypanel.h"
#include "mainwindow.h"
#include "pane.h"
#include "panestack.h"
#include "safety/diskbar.h"
#include "safety/lockbar.h"
#include "safety/recoverybar.h"
#include "safety/safeguard.h"
#include "safety/unsaveddialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

namespace {

QPushButton *buttonOf(const QWidget &bar, const QString &label)
{
    for (QPushButton *button : bar.findChildren<QPushButton *>())
        if (button->text() == label && button->isVisibleTo(&bar))
            return button;
    return nullptr;
}

void press(const QWidget &bar, const QString &label)
{
    QTRY_VERIFY2(buttonOf(bar, label), qPrintable(u"there is no button “%1”"_s.arg(label)));
    buttonOf(bar, label)->click();
}

void typeTitle(MainWindow &window, const QString &text)
{
    auto *field
        = window.panes().pane(PaneKind::Release)->findChild<QWidget *>(u"editions/e1/title"_s);
    QTest::keyClicks(field, text);
}

QString titleOf(MainWindow &window)
{
    return window.session().readout().editions.value(0).title;
}

void setTitle(Readout &readout, const QString &title)
{
    readout.editions[0].title = title;
}

} // namespace

class TestSafety : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void offeredWithItsFile();
    void tabOrderOfOffer();
    void discardedIsPutAside();
    void neverSavedIsOffered();
    void notSavedIsListed();
    void reloading();
    void keepingBoth();
    void ownSavingIsNoNews();
    void goneFile();
    void secondOpenerReads();
    void copyOfTheirs();
    void takeover();
    void lockIsGivenBack();
    void differences();
    void historyPanel();

private:
    void saveFirst(MainWindow &window);
    void saveTheirs(const QString &title);
    JournalEntry leaveBehind(const QString &path, const QString &title);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSafety::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"talks.readout"_s);
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->filePath(u"state"_s)));
    QApplication::setOrganizationName(u"Rapporteur"_s);
    QApplication::setApplicationName(u"tst_safety"_s);
    QSettings().clear();
}

void TestSafety::saveFirst(MainWindow &window)
{
    window.show();
    window.files().startNew();
    typeTitle(window, u"First"_s);
    QVERIFY(window.session().saveAs(m_path));
}

void TestSafety::saveTheirs(const QString &title)
{
    Session theirs;
    QVERIFY(theirs.open(m_path));
    theirs.edit({.label = u"x"_s, .place = {}}, [&](Readout &readout) { setTitle(readout, title); });
    QVERIFY(theirs.save());
}

JournalEntry TestSafety::leaveBehind(const QString &path, const QString &title)
{
    MainWindow window;
    window.files().startNew();
    ReadoutFile draft = window.session().file();
    setTitle(draft.content, title);
    const JournalEntry entry{
        .file = window.files().journal().folder() + u"/left.draft"_s,
        .path = path,
        .title = title,
        .stamp = path.isEmpty() ? FileStamp() : *stampOnDisk(path),
        .at = QDateTime::currentDateTimeUtc(),
        .process = endedProcess()};
    [&] { QVERIFY(writeEntry(entry, draft)); }();
    return entry;
}

void TestSafety::offeredWithItsFile()
{
    {
        MainWindow window;
        saveFirst(window);
    }
    const JournalEntry entry = leaveBehind(m_path, u"Unsaved"_s);
    MainWindow window;
    window.show();
    window.files().open(m_path);
    QCOMPARE(titleOf(window), u"First"_s);
    RecoveryBar &bar = window.safeguard().recovery();
    QVERIFY(bar.message().contains(u"“Unsaved”"_s));
    press(bar, u"Recover"_s);
    QCOMPARE(titleOf(window), u"Unsaved"_s);
    QVERIFY(window.isWindowModified());
    QVERIFY(bar.message().isEmpty());
    QTRY_VERIFY(leftBehind(window.files().journal().folder()).isEmpty());
    QVERIFY(window.files().save());
    QTRY_VERIFY(!QFile::exists(entry.file));
}

void TestSafety::tabOrderOfOffer()
{
    MainWindow window;
    window.show();
    MessageBar &bar = window.safeguard().recovery();
    bar.say(MessageBar::Kind::Warning, u"Kept"_s, {{u"First"_s, [] {}}, {u"Second"_s, [] {}}});
    const QPushButton *first = buttonOf(bar, u"First"_s);
    const QPushButton *second = buttonOf(bar, u"Second"_s);
    QCOMPARE(first->nextInFocusChain(), second);
    QCOMPARE(second->nextInFocusChain(), bar.findChild<QToolButton *>());
}

void TestSafety::discardedIsPutAside()
{
    {
        MainWindow window;
        saveFirst(window);
    }
    leaveBehind(m_path, u"Unsaved"_s);
    MainWindow window;
    window.files().open(m_path);
    press(window.safeguard().recovery(), u"Discard"_s);
    const QList<JournalEntry> entries = leftBehind(window.files().journal().folder());
    QCOMPARE(entries.size(), 1);
    QVERIFY(entries.first().isPutAside);
    window.files().reload();
    QVERIFY(window.safeguard().recovery().message().isEmpty());
}

void TestSafety::neverSavedIsOffered()
{
    const JournalEntry entry = leaveBehind({}, u"Unsaved"_s);
    MainWindow window;
    window.files().startNew();
    window.safeguard().recovery().offer(entry);
    press(window.safeguard().recovery(), u"Recover"_s);
    QCOMPARE(titleOf(window), u"Unsaved"_s);
    QVERIFY(window.session().path().isEmpty());
}

void TestSafety::notSavedIsListed()
{
    MainWindow window;
    window.files().startNew();
    typeTitle(window, u"Unsaved"_s);
    QTimer::singleShot(0, &window, [] {
        qobject_cast<QMessageBox *>(QApplication::activeModalWidget())
            ->button(QMessageBox::Discard)
            ->click();
    });
    window.files().startNew();
    QVERIFY(titleOf(window).isEmpty());
    UnsavedDialog dialog(window.files().journal().folder());
    const auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), u"Unsaved"_s);
    press(dialog, u"&Recover"_s);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    window.safeguard().recovery().recover(dialog.chosen());
    QCOMPARE(titleOf(window), u"Unsaved"_s);
}

void TestSafety::reloading()
{
    MainWindow window;
    saveFirst(window);
    typeTitle(window, u" and mine"_s);
    saveTheirs(u"Theirs"_s);
    DiskBar &bar = window.safeguard().disk();
    QTRY_VERIFY(bar.message().contains(u"talks.readout"_s)); // noticed without being asked
    press(bar, u"Reload"_s);
    QCOMPARE(titleOf(window), u"Theirs"_s);
    const QList<JournalEntry> kept = leftBehind(window.files().journal().folder());
    QCOMPARE(kept.size(), 1);
    QVERIFY(draftIn(kept.first())->content.editions[0].title.contains(u"mine"_s));
}

void TestSafety::keepingBoth()
{
    MainWindow window;
    saveFirst(window);
    typeTitle(window, u" and mine"_s);
    const QString mine = titleOf(window);
    saveTheirs(u"Theirs"_s);
    window.safeguard().look();
    press(window.safeguard().disk(), u"Keep both"_s);
    QCOMPARE(titleOf(window), mine);
    QCOMPARE(window.session().path(), m_folder->filePath(u"talks (my version).readout"_s));
    QVERIFY(!window.isWindowModified());
    QCOMPARE(loadReadout(m_path)->file.content.editions[0].title, u"Theirs"_s);
    QCOMPARE(loadReadout(window.session().path())->file.content, window.session().readout());
}

void TestSafety::ownSavingIsNoNews()
{
    MainWindow window;
    saveFirst(window);
    typeTitle(window, u" and more"_s);
    QVERIFY(window.files().save());
    QTest::qWait(500);
    QVERIFY(window.safeguard().disk().message().isEmpty());
    QVERIFY(window.safeguard().lock().message().isEmpty());
}

void TestSafety::goneFile()
{
    MainWindow window;
    saveFirst(window);
    QVERIFY(QFile::remove(m_path));
    window.safeguard().look();
    press(window.safeguard().disk(), u"Save it again"_s);
    QVERIFY(QFile::exists(m_path));
}

void TestSafety::secondOpenerReads()
{
    MainWindow first;
    saveFirst(first);
    MainWindow second;
    second.show();
    second.files().open(m_path);
    LockBar &bar = second.safeguard().lock();
    QVERIFY(bar.message().contains(QSysInfo::machineHostName()));
    typeTitle(second, u"not"_s);
    QCOMPARE(titleOf(second), u"First"_s);
    QVERIFY(!second.isWindowModified());
    second.panes().go(PaneKind::Agenda);
    QTest::keyClicks(second.editor(), u"not"_s);
    QVERIFY(second.editor()->toPlainText().isEmpty());
    QVERIFY(second.session().readout().editions[0].body.isEmpty());

    QVERIFY(first.session().saveAs(m_folder->filePath(u"other.readout"_s))); // lets it go
    QTRY_VERIFY(bar.message().contains(u"any more"_s));
    press(bar, u"Edit it"_s);
    QVERIFY(!second.session().isReadOnly());
}

void TestSafety::copyOfTheirs()
{
    MainWindow first;
    saveFirst(first);
    MainWindow second;
    second.files().open(m_path);
    press(second.safeguard().lock(), u"Work on a copy"_s);
    QVERIFY(!second.session().isReadOnly());
    QCOMPARE(second.session().path(), m_folder->filePath(u"talks (copy).readout"_s));
}

void TestSafety::takeover()
{
    MainWindow first;
    saveFirst(first);
    typeTitle(first, u" and mine"_s);
    const QString mine = titleOf(first);
    MainWindow second;
    second.files().open(m_path);
    press(second.safeguard().lock(), u"Take over"_s);
    QVERIFY(!second.session().isReadOnly());
    QVERIFY(second.safeguard().lock().message().isEmpty());

    LockBar &lost = first.safeguard().lock();
    QTRY_VERIFY(lost.message().contains(u"took this readout over"_s));
    QCOMPARE(titleOf(first), mine);
    QVERIFY(first.session().isReadOnly());
    QTRY_COMPARE(journalEntries(first.files().journal().folder()).size(), 1);
    press(lost, u"Go on with a copy"_s);
    QCOMPARE(titleOf(first), mine);
    QVERIFY(!first.session().isReadOnly());
    QVERIFY(!second.session().isReadOnly());
}

void TestSafety::lockIsGivenBack()
{
    {
        MainWindow window;
        saveFirst(window);
        QVERIFY(lockHolder(m_path));
    }
    QVERIFY(!lockHolder(m_path));
}

void TestSafety::differences()
{
    MainWindow window;
    window.show();
    window.files().startNew();
    typeTitle(window, u"Talks with <Talmere>"_s);
    Readout before = window.session().readout();
    Edition japanese = before.editions.first();
    japanese.id = u"e2"_s;
    japanese.language = u"ja"_s;
    japanese.title = u"日本と会談"_s;
    before.editions.append(japanese);
    Readout after = before;
    setTitle(after, u"Talks on <Talmere>"_s);
    after.editions.last().title = u"日本の会談"_s;
    after.leftOver = {{.text = u"x"_s, .line = 1}};
    QString title;
    QString page;
    int rows = 0;
    QTimer::singleShot(0, &window, [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        title = dialog->windowTitle();
        page = dialog->findChild<QTextBrowser *>()->toPlainText();
        rows = dialog->findChild<QListView *>()->model()->rowCount();
        dialog->close();
    });
    showDifference(&window, compared(before, after), {u"Saved"_s, u"Mine"_s});
    QCOMPARE(title, u"Saved – Mine"_s);
    QCOMPARE(rows, 3);
    QVERIFY2(page.contains(u"日本との会談"_s), qPrintable(page));
    QVERIFY2(page.contains(u"Talks withon <Talmere>"_s), qPrintable(page));
    QVERIFY2(page.contains(u"Left over: x"_s), qPrintable(page));
}

void TestSafety::historyPanel()
{
    MainWindow window;
    window.show();
    window.files().startNew();
    const Readout start = window.session().readout();
    typeTitle(window, u"Talks"_s);
    window.session().endRun();
    typeTitle(window, u" in March"_s);
    const Readout end = window.session().readout();
    toggleHistory(window);
    auto *panel = window.findChild<HistoryPanel *>();
    auto *list = panel->findChild<QListView *>();
    const QAbstractItemModelTester
        tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(list->currentIndex().row(), 2);
    emit list->activated(list->model()->index(0, 0));
    QCOMPARE(window.session().readout(), start);
    QCOMPARE(list->currentIndex().row(), 0);
    emit list->activated(list->model()->index(2, 0));
    QCOMPARE(window.session().readout(), end);
    emit list->activated(list->model()->index(1, 0));
    typeTitle(window, u"!"_s);
    QCOMPARE(list->model()->rowCount(), 3);
    toggleHistory(window);
    QVERIFY(!panel->isVisible());
}

QTEST_MAIN(TestSafety)
#include "tst_safety.moc"
