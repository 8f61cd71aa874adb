// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels.h"

#include "filecommands.h"
#include "floweditor.h"
#include "mainwindow.h"
#include "outlineview.h"
#include "pane.h"
#include "panestack.h"
#include "problemmodel.h"
#include "widgetlookup.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

namespace {

void trigger(MainWindow &window, const QString &name)
{
    window.findChild<QAction *>(name)->trigger();
}

// A window with two slips in its agenda.
void fill(MainWindow &window)
{
    window.files().startNew();
    window.session().edit({.label = u"fill"_s, .place = {}}, [](Readout &readout) {
        Block block;
        block.id = u"b1"_s;
        block.text.plain = u"They read the the text ."_s;
        readout.editions.front().title = u"Talks"_s;
        readout.editions.front().body = {block};
        readout.release.date = QDate(2031, 3, 3);
    });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(button(window, u"hints: 2"_s));
}

QString bodyText(MainWindow &window)
{
    return window.session().readout().editions.front().body.front().text.plain;
}

} // namespace

class TestPanels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void listsProblems();
    void fixesProblems();
    void saysThatThereAreNone();
    void stepsThroughProblems();
    void finds();
    void replaces();
    void closesWithEscape();
    void hidesAreas();
    void paletteRunsCommands();
    void paletteGoesToPlaces();
    void counts();
};

void TestPanels::initTestCase()
{
    QApplication::setOrganizationName(u"Rapporteur"_s);
    QApplication::setApplicationName(u"tst_panels"_s);
    QSettings().clear();
}

void TestPanels::listsProblems()
{
    MainWindow window;
    fill(window);
    trigger(window, u"showProblems"_s);
    auto *view = named<QTreeView>(window, u"Problems"_s);
    const QAbstractItemModelTester tester(view->model());
    QCOMPARE(view->model()->rowCount(), 2);
    QCOMPARE(column(view, ProblemModel::Severity), (QStringList{u"Hint"_s, u"Hint"_s}));
    QCOMPARE(column(view, ProblemModel::Where), (QStringList{u"Agenda"_s, u"Agenda"_s}));
}

void TestPanels::fixesProblems()
{
    MainWindow window;
    fill(window);
    trigger(window, u"showProblems"_s);
    auto *view = named<QTreeView>(window, u"Problems"_s);
    QCOMPARE(view->model()->rowCount(), 2);
    view->setCurrentIndex(view->model()->index(1, 0));
    button(window, u"Remove “the”"_s)->click();
    QCOMPARE(bodyText(window), u"They read the text ."_s);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    button(window, u"Fix all hints"_s)->click();
    QCOMPARE(bodyText(window), u"They read the text."_s);
    trigger(window, u"undo"_s);
    QCOMPARE(bodyText(window), u"They read the text ."_s);
}

void TestPanels::saysThatThereAreNone()
{
    MainWindow window;
    fill(window);
    trigger(window, u"showProblems"_s);
    QTRY_VERIFY(named<QTreeView>(window, u"Problems"_s)->isVisible());
    button(window, u"Fix all hints"_s)->click();
    QTRY_VERIFY(!named<QTreeView>(window, u"Problems"_s)->isVisible());
    QTRY_VERIFY(button(window, u"No problems"_s));
}

void TestPanels::stepsThroughProblems()
{
    MainWindow window;
    fill(window);
    QCOMPARE(window.panes().currentKind(), PaneKind::Release);
    trigger(window, u"nextProblem"_s);
    QCOMPARE(window.panes().currentKind(), PaneKind::Agenda);
    QCOMPARE(window.place(), (Place{u"b1"_s, 22})); // before " ."
    trigger(window, u"nextProblem"_s);
    QCOMPARE(window.place(), (Place{u"b1"_s, 13})); // after the first "the"
    trigger(window, u"nextProblem"_s);
    QCOMPARE(window.place().cursor, 22);
    trigger(window, u"previousProblem"_s);
    QCOMPARE(window.place().cursor, 13);
}

void TestPanels::finds()
{
    MainWindow window;
    fill(window);
    trigger(window, u"find"_s);
    QTest::keyClicks(window.focusWidget(), u"t"_s);
    auto *view = named<QTreeView>(window, u"Results"_s);
    const QAbstractItemModelTester tester(view->model());
    QCOMPARE(view->model()->rowCount(), 6);
    QTest::keyClicks(window.focusWidget(), u"a"_s);
    QCOMPARE(column(view, 0), QStringList{u"Release: title"_s});
    QCOMPARE(column(view, 1), QStringList{u"[Ta]lks"_s});
    QWidget *words = window.focusWidget();
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(window.focusWidget(), words); // one can go on typing
    trigger(window, u"findNext"_s);
    auto *title = qobject_cast<QLineEdit *>(window.focusWidget());
    QVERIFY(title);
    QCOMPARE(title->selectedText(), u"Ta"_s);
}

void TestPanels::replaces()
{
    MainWindow window;
    fill(window);
    trigger(window, u"find"_s);
    QTest::keyClicks(window.focusWidget(), u"the"_s);
    trigger(window, u"replace"_s);
    QTest::keyClicks(window.focusWidget(), u"a"_s);
    button(window, u"Replace all"_s)->click();
    QCOMPARE(bodyText(window), u"ay read a a text ."_s);
    trigger(window, u"undo"_s);
    QCOMPARE(bodyText(window), u"They read the the text ."_s);
    for (auto *box : window.findChildren<QCheckBox *>()) {
        if (box->text() == u"Whole words"_s)
            box->click();
    }
    auto *view = named<QTreeView>(window, u"Results"_s);
    QCOMPARE(view->model()->rowCount(), 2);
    view->setCurrentIndex(view->model()->index(0, 0));
    button(window, u"Replace"_s)->click();
    QCOMPARE(bodyText(window), u"They read a the text ."_s);
}

void TestPanels::closesWithEscape()
{
    MainWindow window;
    fill(window);
    trigger(window, u"find"_s);
    QVERIFY(window.panels().isVisible());
    QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
    QVERIFY(!window.panels().isVisible());
    QVERIFY(window.panes().isAncestorOf(window.focusWidget()));
}

void TestPanels::hidesAreas()
{
    MainWindow window;
    fill(window);
    QVERIFY(window.outline().isVisible());
    trigger(window, u"showOutline"_s);
    QVERIFY(!window.outline().isVisible());
    QVERIFY(!window.findChild<QAction *>(u"showOutline"_s)->isChecked());
    trigger(window, u"showOutline"_s);
    QVERIFY(window.outline().isVisible());
}

void TestPanels::paletteRunsCommands()
{
    MainWindow window;
    fill(window);
    trigger(window, u"palette"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    auto *list = QApplication::activeModalWidget()->findChild<QListView *>();
    auto *words = QApplication::activeModalWidget()->findChild<QLineEdit *>();
    const QAbstractItemModelTester tester(list->model());
    QTest::keyClicks(words, u"event go"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->model()->index(0, 0).data().toString().contains(u"Ctrl+2"_s));
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(window.panes().currentKind(), PaneKind::Events);
}

void TestPanels::paletteGoesToPlaces()
{
    MainWindow window;
    fill(window);
    trigger(window, u"palette"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    auto *list = QApplication::activeModalWidget()->findChild<QListView *>();
    auto *words = QApplication::activeModalWidget()->findChild<QLineEdit *>();
    QTest::keyClicks(words, u"outline"_s);
    const int places = list->model()->rowCount();
    QVERIFY(places > 4);
    QTest::keyClick(words, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClicks(words, u" photos"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(window.panes().currentKind(), PaneKind::Photos);
}

void TestPanels::counts()
{
    MainWindow window;
    fill(window);
    const auto says = [&](const QString &text) {
        for (const auto *label : window.findChildren<QLabel *>()) {
            if (label->text() == text)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(u"Words: 6   Characters: 29"_s));
    window.session().edit({.label = {}, .place = {}}, [](Readout &readout) {
        readout.editions.front().language = u"ja"_s;
    });
    QTRY_VERIFY(says(u"Characters: 29"_s));
    QVERIFY(says(u"日本語"_s));
}

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
