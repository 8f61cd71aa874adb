// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"
#include "changemodel.h"
#include "changesview.h"
#include "compareview.h"
#include "filecommands.h"
#include "mainwindow.h"
#include "meeting.h"
#include "messagebar.h"
#include "pageview.h"
#include "previewpane.h"
#include "reviewpage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QSettings>
#include <QStatusBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;
using namespace rapporteur::build;

namespace {

using enum CompareSource::Kind;

// One title, one duration, one bullet, one moved section.
void changeFour(Readout &readout)
{
    QList<Block> &body = readout.editions[0].body;
    body[4].children[0].text.plain = u"Exercises in the south of the country"_s;
    for (int i = 0; i < 2; ++i)
        body.move(5 + i, 2 + i);
    readout.events[0].duration->minutes = 180;
    readout.editions[0].title = u"A visit to Grauland"_s;
}

void trigger(MainWindow &window, const QString &name)
{
    window.findChild<QAction *>(name)->trigger();
}

CompareView &comparison(MainWindow &window)
{
    return window.review().comparison();
}

ChangesView &changes(MainWindow &window)
{
    return comparison(window).changes();
}

QListView *list(MainWindow &window)
{
    return changes(window).findChild<QListView *>();
}

QTextBrowser *page(MainWindow &window)
{
    return changes(window).findChild<QTextBrowser *>();
}

QStringList rows(MainWindow &window)
{
    QStringList rows;
    for (int row = 0; row < list(window)->model()->rowCount(); ++row)
        rows << list(window)->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    return rows;
}

// The words of the page that a predicate of their look holds for.
template<typename Predicate>
QStringList wordsThat(const QTextBrowser *page, const Predicate &predicate)
{
    QStringList words;
    for (QTextBlock block = page->document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (predicate(at.fragment().charFormat()))
                words << at.fragment().text().trimmed();
        }
    }
    return words;
}

QStringList struckOut(const QTextBrowser *page)
{
    return wordsThat(page, [](const QTextCharFormat &format) { return format.fontStrikeOut(); });
}

QStringList underlined(const QTextBrowser *page)
{
    return wordsThat(page, [](const QTextCharFormat &format) { return format.fontUnderline(); });
}

void choose(QComboBox *box, const QString &text)
{
    box->setCurrentText(text);
    QCOMPARE(box->currentText(), text);
    emit box->activated(box->currentIndex());
}

} // namespace

class TestComparing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsFourChangesInWords();
    void marksWordsNotByColourAlone();
    void looks_data();
    void looks();
    void sideBySide();
    void keysWalkTheChanges();
    void returnGoesToTheField();
    void walksInThePanes();
    void walksOnThePage();
    void followsTheText();
    void nothingApprovedYet();
    void anySourceByItsBox();
    void twoFiles();
    void noDifference();
    void anyNumberingIsCounted();
    void layoutsComeAndGo();

private:
    // A window on a saved text that was changed in four places since.
    std::unique_ptr<MainWindow> changed();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestComparing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->filePath(u"state"_s)));
    QApplication::setOrganizationName(u"Rapporteur"_s);
    QApplication::setApplicationName(u"tst_comparing"_s);
    QSettings().clear();
}

std::unique_ptr<MainWindow> TestComparing::changed()
{
    auto window = std::make_unique<MainWindow>();
    window->session().reset(meeting());
    [&] { QVERIFY(window->session().saveAs(m_folder->filePath(u"talks.readout"_s))); }();
    window->session().edit({.label = u"four"_s, .place = {}}, changeFour);
    window->show();
    [&] { QVERIFY(QTest::qWaitForWindowActive(window.get())); }();
    return window;
}

void TestComparing::listsFourChangesInWords()
{
    const auto window = changed();
    trigger(*window, u"compareSaved"_s);
    QVERIFY(window->isReviewing());
    const QAbstractItemModelTester tester(list(*window)->model());
    QCOMPARE(
        rows(*window),
        (QStringList{
            u"Event: duration: deleted: 240; inserted: 180"_s,
            u"Title: deleted: Ruritania; inserted: Grauland"_s,
            u"Agenda, section 2: moved: Culture They spoke of music."_s,
            u"Agenda, section 3, bullet 1: deleted: north; inserted: south"_s,
        }));
    QVERIFY(list(*window)->hasFocus());
    const QLabel *counts = nullptr;
    for (const QLabel *label : changes(*window).findChildren<QLabel *>()) {
        if (label->text().startsWith(u"Changes"_s))
            counts = label;
    }
    QVERIFY(counts);
    QCOMPARE(counts->text(), u"Changes: 2 of text, 1 of structure, 1 of facts."_s);
}

void TestComparing::marksWordsNotByColourAlone()
{
    const auto window = changed();
    trigger(*window, u"compareSaved"_s);
    QCOMPARE(struckOut(page(*window)), (QStringList{u"240"_s, u"Ruritania"_s, u"north"_s}));
    QCOMPARE(
        underlined(page(*window)),
        (QStringList{u"180"_s, u"Grauland"_s, u"[moved here]"_s, u"[moved here]"_s, u"south"_s}));
}

void TestComparing::looks_data()
{
    QTest::addColumn<CompareLook>("look");
    QTest::addColumn<bool>("hasOld");
    QTest::addColumn<bool>("hasNew");
    QTest::newRow("marked up") << CompareLook::MarkedUp << true << true;
    QTest::newRow("new") << CompareLook::New << false << true;
    QTest::newRow("old") << CompareLook::Old << true << false;
    QTest::newRow("side by side") << CompareLook::SideBySide << true << true;
}

void TestComparing::looks()
{
    QFETCH(const CompareLook, look);
    const auto window = changed();
    trigger(*window, u"compareSaved"_s);
    changes(*window).findChild<QTabBar *>()->setCurrentIndex(int(look));
    const QString text = page(*window)->toPlainText();
    QTEST(text.contains(u"Ruritania"_s), "hasOld");
    QTEST(text.contains(u"Grauland"_s), "hasNew");
    QCOMPARE(text.contains(u"[moved here]"_s), look != CompareLook::New && look != CompareLook::Old);
    QVERIFY(text.contains(u"They spoke of music."_s));
}

void TestComparing::sideBySide()
{
    const auto window = changed();
    trigger(*window, u"compareSaved"_s);
    changes(*window).setLook(CompareLook::SideBySide);
    auto *table = qobject_cast<QTextTable *>(
        page(*window)->document()->rootFrame()->childFrames()[0]);
    QVERIFY(table);
    QStringList cells;
    for (int row = 0; row < table->rows(); ++row) {
        QStringList texts;
        for (int column = 0; column < table->columns(); ++column) {
            QTextCursor cursor = table->cellAt(row, column).firstCursorPosition();
            cursor.setPosition(table->cellAt(row, column).lastPosition(), QTextCursor::KeepAnchor);
            texts << cursor.selectedText();
        }
        cells << texts.join(u" | "_s);
    }
    QCOMPARE(cells.first(), u"Last saved | The text of now"_s);
    QVERIFY2(
        cells.contains(u"A visit to Ruritania | A visit to Grauland"_s),
        qPrintable(cells.join(u'\n')));
    QVERIFY(cells.contains(u"They spoke of defence. | They spoke of defence."_s));
}

void TestComparing::keysWalkTheChanges()
{
    const auto window = changed();
    trigger(*window, u"compareSaved"_s);
    QList<int> visited;
    QStringList selected;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
        visited << list(*window)->currentIndex().row();
        selected << page(*window)->extraSelections().value(0).cursor.selectedText();
    }
    QCOMPARE(visited, (QList<int>{1, 2, 3, 0}));
    QCOMPARE(selected.first(), u"RuritaniaGrauland"_s);
    QCOMPARE(selected.at(2), u"northsouth"_s);
    page(*window)->setFocus();
    QTest::keyClick(page(*window), Qt::Key_P);
    QCOMPARE(list(*window)->currentIndex().row(), 3);
    QTest::keyClick(page(*window), Qt::Key_P);
    QCOMPARE(list(*window)->currentIndex().row(), 2);
}

void TestComparing::returnGoesToTheField()
{
    const auto window = changed();
    trigger(*window, u"compareSaved"_s);
    list(*window)->setCurrentIndex(list(*window)->model()->index(3, 0));
    QTest::keyClick(list(*window), Qt::Key_Return);
    QVERIFY(!window->isReviewing());
    QCOMPARE(window->place().field, u"b6"_s);
}

void TestComparing::walksInThePanes()
{
    const auto window = changed();
    QStringList fields;
    for (int i = 0; i < 4; ++i) {
        trigger(*window, u"nextChange"_s);
        fields << window->place().field;
    }
    QCOMPARE(
        fields,
        (QStringList{
            u"events/v1/duration/minutes/hours"_s, u"editions/e1/title"_s, u"b8"_s, u"b6"_s}));
    QVERIFY(!window->isReviewing());
    QCOMPARE(
        window->statusBar()->currentMessage(),
        u"4 of 4: Agenda, section 3, bullet 1: deleted: north; inserted: south"_s);
    trigger(*window, u"previousChange"_s);
    QCOMPARE(window->place().field, u"b8"_s);
}

void TestComparing::walksOnThePage()
{
    const auto window = changed();
    PageView *page = window->preview().page();
    page->setFocus();
    QTest::keyClick(page, Qt::Key_N);
    QTest::keyClick(page, Qt::Key_N);
    QVERIFY(page->hasFocus());
    QCOMPARE(page->marked().field, u"title"_s);
    QTest::keyClick(page, Qt::Key_N);
    QCOMPARE(page->marked().field, u"b8"_s);
    QTest::keyClick(page, Qt::Key_P);
    QCOMPARE(page->marked().field, u"title"_s);
}

void TestComparing::followsTheText()
{
    const auto window = changed();
    trigger(*window, u"compareSaved"_s);
    window->session().undo();
    QTRY_COMPARE(rows(*window).size(), 0);
    window->session().redo();
    QTRY_COMPARE(rows(*window).size(), 4);
    QVERIFY(window->session().save());
    QTRY_COMPARE(rows(*window).size(), 0);
}

void TestComparing::nothingApprovedYet()
{
    const auto window = changed();
    trigger(*window, u"compareApproved"_s);
    QVERIFY(!window->isReviewing());
    QCOMPARE(window->messages().message(), u"Nothing of this readout was approved yet."_s);
    trigger(*window, u"comparePublished"_s);
    QCOMPARE(window->messages().message(), u"This readout was not published yet."_s);
}

void TestComparing::anySourceByItsBox()
{
    const auto window = changed();
    QVERIFY(window->session().save());
    trigger(*window, u"compareSaved"_s);
    QCOMPARE(rows(*window).size(), 0);
    const QList<QComboBox *> boxes = comparison(*window).findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 2);
    choose(boxes.first(), u"Version 1, Saved"_s);
    QCOMPARE(rows(*window).size(), 4);
    choose(boxes.last(), u"Version 1, Saved"_s);
    QCOMPARE(rows(*window).size(), 0);
    choose(boxes.first(), u"Version 2, Saved"_s);
    QCOMPARE(rows(*window).value(1), u"Title: deleted: Grauland; inserted: Ruritania"_s);
    QVERIFY(!comparison(*window).place()); // none of the text of now
}

void TestComparing::twoFiles()
{
    const auto window = changed();
    QStringList paths;
    for (const QString &title : {u"A talk of trade"_s, u"A talk of tea"_s}) {
        Session session;
        session.reset(meeting());
        session.edit({.label = u"t"_s, .place = {}}, [&](Readout &readout) {
            readout.editions[0].title = title;
        });
        paths << m_folder->filePath(title + u".readout"_s);
        QVERIFY(session.saveAs(paths.last()));
    }
    QVERIFY(
        comparison(*window)
            .compare({.kind = File, .path = paths.first()}, {.kind = File, .path = paths.last()}));
    QCOMPARE(rows(*window), (QStringList{u"Title: deleted: trade; inserted: tea"_s}));
    QVERIFY(!comparison(*window).compare({.kind = File, .path = u"/nowhere"_s}, {}));
    QCOMPARE(rows(*window).size(), 1); // stays
}

void TestComparing::noDifference()
{
    const auto window = changed();
    QVERIFY(window->session().save());
    trigger(*window, u"nextChange"_s);
    QCOMPARE(window->statusBar()->currentMessage(), u"Nothing changed since then."_s);
}

void TestComparing::anyNumberingIsCounted()
{
    const auto window = changed();
    QVERIFY(window->session().save());
    window->session().edit({.label = u"n"_s, .place = {}}, [](Readout &readout) {
        readout.editions[0].body[1].numbering.on = true;
    });
    trigger(*window, u"compareSaved"_s);
    QCOMPARE(
        changeCounts(changes(*window).shown().comparison),
        u"No differences. Not shown: 1 of nothing but numbering."_s);
}

void TestComparing::layoutsComeAndGo()
{
    const auto window = changed();
    trigger(*window, u"reviewing"_s);
    QVERIFY(window->isReviewing());
    QVERIFY(changes(*window).isVisible());
    QCOMPARE(rows(*window).size(), 4); // against the text that was saved, by itself
    trigger(*window, u"reviewing"_s);
    QVERIFY(!window->isReviewing());
    QVERIFY(!changes(*window).isVisible());
    QVERIFY(!window->place().field.isEmpty());
}

QTEST_MAIN(TestComparing)
#include "tst_comparing.moc"
