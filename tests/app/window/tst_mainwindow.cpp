// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"
#include "filecommands.h"
#include "floweditor.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "outlinemodel.h"
#include "outlineview.h"
#include "pageview.h"
#include "pane.h"
#include "panestack.h"
#include "previewpane.h"
#include "recentfiles.h"
#include "sourceview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

QAction *action(MainWindow &window, const QString &name)
{
    return window.findChild<QAction *>(name);
}

QWidget *field(MainWindow &window, const QString &name)
{
    return window.panes().current()->findChild<QWidget *>(name);
}

// Presses a button of the message box that the next event loop shows.
void answerWith(QMessageBox::StandardButton button)
{
    QTimer::singleShot(0, qApp, [button] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
            box->button(button)->click();
    });
}

QString textOf(QByteArray pdf)
{
    QBuffer bytes(&pdf);
    bytes.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&bytes);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text();
    return text;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void undoAcrossTextAndStructure();
    void saveAndOpen();
    void unsavedChanges();
    void changedOnDisk();
    void damagedFiles();
    void importedText();
    void previewFollows();
    void outlineLeadsToPlaces();
    void outlineModel();
    void areasAreCycled();
    void shortcutsAreUnique();
    void exporting();

private:
    QTemporaryDir m_folder;
};

void TestMainWindow::initTestCase()
{
    QApplication::setOrganizationName(u"Rapporteur"_s);
    QApplication::setApplicationName(u"tst_mainwindow"_s);
}

void TestMainWindow::init()
{
    QSettings().clear();
}

void TestMainWindow::undoAcrossTextAndStructure()
{
    MainWindow window;
    window.files().startNew();
    const Readout start = window.session().readout();
    QTest::keyClicks(field(window, u"editions/e1/title"_s), u"Talks"_s);
    action(window, u"addSection"_s)->trigger();
    QVERIFY(window.editor());
    QTest::keyClicks(window.editor(), u"Trade"_s);
    QTest::keyClick(window.editor(), Qt::Key_Return);
    QTest::keyClicks(window.editor(), u"They agreed."_s);
    const Readout end = window.session().readout();
    QCOMPARE(end.editions.first().title, u"Talks"_s);
    QCOMPARE(end.editions.first().body.size(), 2);

    QVERIFY(action(window, u"undo"_s)->text().contains(u"Typing"_s));
    while (action(window, u"undo"_s)->isEnabled())
        action(window, u"undo"_s)->trigger();
    QCOMPARE(window.session().readout(), start);
    QCOMPARE(window.panes().currentKind(), PaneKind::Release);
    while (action(window, u"redo"_s)->isEnabled())
        action(window, u"redo"_s)->trigger();
    QCOMPARE(window.session().readout(), end);
    QCOMPARE(window.panes().currentKind(), PaneKind::Agenda);
}

void TestMainWindow::saveAndOpen()
{
    const QString path = m_folder.filePath(u"talks.readout"_s);
    MainWindow window;
    window.files().startNew();
    QTest::keyClicks(field(window, u"editions/e1/title"_s), u"Talks"_s);
    QVERIFY(window.isWindowModified());
    QVERIFY(window.session().saveAs(path));
    QVERIFY(!window.isWindowModified());
    QVERIFY(window.windowTitle().contains(u"talks.readout"_s));

    MainWindow other;
    other.files().open(path);
    QCOMPARE(other.session().readout(), window.session().readout());
    QCOMPARE(recentFiles(), QStringList{path});
    auto *recent = other.findChild<QMenu *>(u"recent"_s);
    emit recent->aboutToShow();
    QCOMPARE(recent->actions().first()->text(), u"talks.readout"_s);
}

void TestMainWindow::unsavedChanges()
{
    MainWindow window;
    window.files().startNew();
    QTest::keyClicks(field(window, u"editions/e1/title"_s), u"Talks"_s);
    answerWith(QMessageBox::Cancel);
    window.files().startNew();
    QCOMPARE(window.session().readout().editions.first().title, u"Talks"_s);
    answerWith(QMessageBox::Discard);
    window.files().startNew();
    QVERIFY(window.session().readout().editions.first().title.isEmpty());
    QVERIFY(!window.session().isModified());
}

void TestMainWindow::changedOnDisk()
{
    const QString path = m_folder.filePath(u"shared.readout"_s);
    MainWindow mine;
    mine.files().startNew();
    QVERIFY(mine.session().saveAs(path));
    Session theirs;
    QVERIFY(theirs.open(path));
    theirs.edit({.label = u"x"_s, .place = {}}, [](Readout &readout) {
        readout.reference = u"theirs"_s;
    });
    QVERIFY(theirs.save());

    QTest::keyClicks(field(mine, u"editions/e1/title"_s), u"Mine"_s);
    QVERIFY(!mine.files().save());
    QVERIFY(mine.session().isModified());
    const QList<QPushButton *> choices = mine.messages().findChildren<QPushButton *>();
    const auto anyway = std::ranges::find_if(choices, [](const QPushButton *b) {
        return b->text() == u"Save anyway"_s;
    });
    QVERIFY(anyway != choices.end());
    (*anyway)->click();
    QVERIFY(!mine.session().isModified());
    QVERIFY(theirs.open(path));
    QCOMPARE(theirs.readout().editions.first().title, u"Mine"_s);
}

void TestMainWindow::damagedFiles()
{
    const QString path = m_folder.filePath(u"damaged.readout"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{ not json") > 0);
    file.close();
    MainWindow window;
    window.files().startNew();
    const Readout before = window.session().readout();
    window.files().open(path);
    QVERIFY(window.messages().message().contains(u"damaged.readout"_s));
    QCOMPARE(window.session().readout(), before);
    QVERIFY(recentFiles().isEmpty());
}

void TestMainWindow::importedText()
{
    const QString path = m_folder.filePath(u"talks.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Talks with the Ministry\n\nJanuary 14, 2019\n\n1. Trade\n\n  \xE2\x80\xA2  They "
               "agreed.\n");
    file.close();
    MainWindow window;
    window.files().importFile(path);
    QVERIFY(window.session().isModified());
    QVERIFY(window.messages().message().contains(u"talks.txt"_s));
    QCOMPARE(window.session().readout().release.date, QDate(2019, 1, 14));
}

void TestMainWindow::previewFollows()
{
    MainWindow window;
    window.files().startNew();
    window.show();
    QTest::keyClicks(field(window, u"editions/e1/title"_s), u"Ordinary talks"_s);
    const PageView *page = window.preview().page();
    const auto pageSays = [&](const QString &words) {
        return page->pageCount() == 1 && textOf(page->pdf()).contains(words);
    };
    QVERIFY(QTest::qWaitFor([&] { return pageSays(u"Ordinary talks"_s); }));
    window.preview().tabs()->setCurrentIndex(2);
    QVERIFY(QTest::qWaitFor(
        [&] { return window.preview().text()->toPlainText().contains(u"Ordinary talks"_s); }));
    window.session().undo();
    QVERIFY(QTest::qWaitFor(
        [&] { return !window.preview().text()->toPlainText().contains(u"Ordinary talks"_s); }));
}

void TestMainWindow::outlineLeadsToPlaces()
{
    MainWindow window;
    window.files().startNew();
    action(window, u"addSection"_s)->trigger();
    QTest::keyClicks(window.editor(), u"Trade"_s);
    action(window, u"goRelease"_s)->trigger();
    QCOMPARE(window.panes().currentKind(), PaneKind::Release);

    auto *view = &window.outline();
    const QModelIndexList found = view->model()->match(
        view->model()->index(0, 0),
        Qt::DisplayRole,
        u"1. Trade"_s,
        1,
        Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    view->setCurrentIndex(found.first());
    emit view->activated(found.first());
    QCOMPARE(window.panes().currentKind(), PaneKind::Agenda);
    QCOMPARE(window.editor()->spot().cursor, 0);
}

void TestMainWindow::outlineModel()
{
    Readout readout;
    readout.editions.resize(1);
    OutlineModel model;
    const QAbstractItemModelTester
        tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setItems(outlineOf(readout));
    QCOMPARE(model.rowCount(), 7);

    Block heading;
    heading.id = u"b1"_s;
    heading.kind = BlockKind::Heading;
    Block sub = heading;
    sub.id = u"b2"_s;
    sub.level = 2;
    readout.editions.first().body = {heading, sub};
    readout.leftOver = {{.text = u"rest"_s, .line = 1}};
    model.setItems(outlineOf(readout));
    QCOMPARE(model.rowCount(), 8);
    const QModelIndex inner = model.indexOf(PaneKind::Agenda, u"b2"_s);
    QCOMPARE(model.itemAt(inner.parent()).place, u"b1"_s);

    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    readout.editions.first().body.first().text.plain = u"Trade"_s;
    model.setItems(outlineOf(readout));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
}

void TestMainWindow::areasAreCycled()
{
    MainWindow window;
    window.files().startNew();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *view = &window.outline();
    view->setFocus();
    window.cycleFocus(true);
    QVERIFY(window.panes().isAncestorOf(window.focusWidget()));
    window.cycleFocus(true);
    QVERIFY(window.preview().isAncestorOf(window.focusWidget()));
    window.cycleFocus(true);
    QCOMPARE(window.focusWidget(), view);
}

void TestMainWindow::shortcutsAreUnique()
{
    MainWindow window;
    QSet<QKeySequence> seen;
    for (const QAction *entry : window.findChildren<QAction *>()) {
        for (const QKeySequence &shortcut : entry->shortcuts()) {
            QVERIFY2(!seen.contains(shortcut), qPrintable(shortcut.toString()));
            seen.insert(shortcut);
        }
    }
}

void TestMainWindow::exporting()
{
    MainWindow window;
    window.files().startNew();
    QTest::keyClicks(field(window, u"editions/e1/title"_s), u"Talks"_s);
    QVERIFY(window.session().saveAs(m_folder.filePath(u"out.readout"_s)));
    ExportDialog dialog(window.session());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    const auto start = std::ranges::find_if(buttons, [](const QPushButton *b) {
        return b->text() == u"&Export"_s;
    });
    (*start)->click();
    QVERIFY(accepted.wait());
    QCOMPARE(dialog.written().size(), qsizetype(formats().size()));
    for (const QString &name : dialog.written())
        QVERIFY2(QFile(m_folder.filePath(name)).size() > 0, qPrintable(name));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
