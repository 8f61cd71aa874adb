// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"
#include "dossier.h"
#include "filecommands.h"
#include "floweditor.h"
#include "mainwindow.h"
#include "markoverlay.h"
#include "pageview.h"
#include "pane.h"
#include "panestack.h"
#include "previewpane.h"
#include "suggestionbook.h"
#include "suggestionspanel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

// Suggestions as a person makes and decides on them.
class TestSuggesting : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void eachField_data();
    void eachField();
    void saysSo();
    void undoes();
    void goesOn();
    void acceptsAndRejects();
    void someOfThem();
    void noLongerApplies();
    void marksTheirPlaces();
    void survivesAKill();

private:
    // A window on a saved file whose lead says "They met for three hours." and "They ate."
    std::unique_ptr<MainWindow> opened();

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

using Edit = std::function<void(MainWindow &)>;

void trigger(MainWindow &window, const QString &name)
{
    window.findChild<QAction *>(name)->trigger();
}

Suggestions suggestionsIn(const ReadoutFile &file)
{
    return readDossier(file).value_or(Dossier()).review.suggestions;
}

Suggestions saved(MainWindow &window)
{
    const auto loaded = loadReadout(window.session().path());
    return loaded ? suggestionsIn(loaded->file) : Suggestions();
}

QString leadOf(const Readout &readout)
{
    QStringList words;
    for (const Block &block : readout.editions.first().lead)
        words << block.text.plain;
    return words.join(u'|');
}

FlowEditor *lead(MainWindow &window)
{
    window.go(PaneKind::Lead, {});
    window.editor()->setFocus();
    return window.editor();
}

void select(FlowEditor *editor, const QString &words)
{
    const auto from = int(editor->toPlainText().indexOf(words));
    QTextCursor cursor = editor->textCursor();
    cursor.setPosition(from);
    cursor.setPosition(from + int(words.size()), QTextCursor::KeepAnchor);
    editor->setTextCursor(cursor);
}

void replace(MainWindow &window, const QString &words, const QString &by)
{
    FlowEditor *editor = lead(window);
    select(editor, words);
    QTest::keyClicks(editor, by);
}

QListView *list(MainWindow &window)
{
    if (!window.findChild<SuggestionsPanel *>())
        trigger(window, u"suggestions"_s);
    return window.findChild<SuggestionsPanel *>()->findChild<QListView *>();
}

QStringList rows(MainWindow &window)
{
    QStringList rows;
    const QAbstractItemModel *model = list(window)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        rows << model->index(row, 0).data().toString();
    return rows;
}

bool hasRow(MainWindow &window, const QString &words)
{
    return rows(window).join(u'\n').contains(words);
}

void press(MainWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    list(window)->setFocus();
    QTest::keyClick(list(window), key, modifiers);
}

// Two suggestions, of "three" and of "ate", made and left.
void suggestTwo(MainWindow &window)
{
    trigger(window, u"suggesting"_s);
    replace(window, u"three"_s, u"four"_s);
    replace(window, u"ate"_s, u"dined"_s);
    trigger(window, u"suggesting"_s);
}

} // namespace

void TestSuggesting::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->filePath(u"state"_s)));
    QApplication::setOrganizationName(u"Rapporteur"_s);
    QApplication::setApplicationName(u"tst_suggesting"_s);
    QSettings().clear();
}

std::unique_ptr<MainWindow> TestSuggesting::opened()
{
    auto window = std::make_unique<MainWindow>();
    window->show();
    window->files().startNew();
    window->session().setAuthor(u"Ada Example"_s);
    window->session().edit({.label = u"type"_s, .place = {}}, [](Readout &readout) {
        Block first;
        first.id = u"b77"_s;
        first.text.plain = u"They met for three hours."_s;
        Block second = first;
        second.id = u"b78"_s;
        second.text.plain = u"They ate."_s;
        readout.editions.first().lead = {first, second};
        readout.editions.first().title = u"Talks"_s;
        readout.events.resize(1);
        readout.events.first().id = u"v1"_s;
    });
    [&] { QVERIFY(window->session().saveAs(m_folder->filePath(u"talks.readout"_s))); }();
    return window;
}

void TestSuggesting::eachField_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<bool>("isText");
    QTest::addRow("words") << Edit([](MainWindow &w) { replace(w, u"three"_s, u"four"_s); })
                           << true;
    QTest::addRow("words deleted") << Edit([](MainWindow &w) {
        select(lead(w), u" for three hours"_s);
        QTest::keyClick(w.editor(), Qt::Key_Delete);
    }) << true;
    QTest::addRow("a paragraph") << Edit([](MainWindow &w) {
        FlowEditor *editor = lead(w);
        editor->moveCursor(QTextCursor::End);
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::keyClicks(editor, u"They left."_s);
    }) << false;
    QTest::addRow("a paragraph deleted") << Edit([](MainWindow &w) {
        select(lead(w), u"ate"_s);
        w.editor()->removeCurrent();
    }) << false;
    QTest::addRow("a paragraph moved") << Edit([](MainWindow &w) {
        select(lead(w), u"ate"_s);
        w.editor()->moveLine(Step::Back);
    }) << false;
    QTest::addRow("a line") << Edit([](MainWindow &w) {
        w.go(PaneKind::Release, {});
        const QString path = u"editions/%1/title"_s.arg(w.session().edition());
        auto *line = w.panes().current()->findChild<QLineEdit *>(path);
        QVERIFY(line);
        QTest::keyClicks(line, u" on trade"_s);
    }) << true;
    QTest::addRow("a choice") << Edit([](MainWindow &w) {
        w.go(PaneKind::Events, {});
        auto *box = w.panes().current()->findChild<QComboBox *>(u"events/v1/kind"_s);
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Down);
    }) << false;
}

// One suggestion, by the user and of now; the text stays, to the digest.
void TestSuggesting::eachField()
{
    QFETCH(const Edit, edit);
    QFETCH(const bool, isText);
    const auto window = opened();
    const Readout before = window->session().readout();
    trigger(*window, u"suggesting"_s);
    edit(*window);
    const Readout typed = window->session().readout();
    QVERIFY(typed != before);
    QCOMPARE(digestOf(window->session().content()), digestOf(before));
    const Suggestions made = suggestionsIn(window->session().file());
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().author, u"Ada Example"_s);
    QVERIFY(made.first().time.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    QCOMPARE(made.first().changes.size(), 1);
    if (isText)
        QCOMPARE(made.first().before.size(), 1);
    trigger(*window, u"suggesting"_s);
    QCOMPARE(window->session().readout(), before);
    QCOMPARE(saved(*window), made);
    QTRY_COMPARE(rows(*window).size(), 1);
    press(*window, Qt::Key_A);
    QCOMPARE(digestOf(window->session().readout()), digestOf(typed));
    QCOMPARE(saved(*window), Suggestions());
    QTRY_COMPARE(rows(*window).size(), 0);
}

void TestSuggesting::saysSo()
{
    const auto window = opened();
    const auto *action = window->findChild<QAction *>(u"suggesting"_s);
    QVERIFY(!action->isChecked());
    trigger(*window, u"suggesting"_s);
    QVERIFY(action->isChecked());
    QVERIFY(window->statusBar()->currentMessage().contains(u"suggested"_s));
    replace(*window, u"three"_s, u"four"_s);
    const auto says = [&](const QString &words) {
        for (const auto *label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(u"Suggestions of yours: 1."_s));
    trigger(*window, u"suggesting"_s);
    QVERIFY(!says(u"You are suggesting"_s));
    QCOMPARE(
        window->statusBar()->currentMessage(), u"Suggestions of yours: 1. The text is as it was."_s);
}

void TestSuggesting::undoes()
{
    const auto window = opened();
    replace(*window, u"hours"_s, u"days"_s);
    trigger(*window, u"suggesting"_s);
    QVERIFY(!window->findChild<QAction *>(u"undo"_s)->isEnabled());
    replace(*window, u"three"_s, u"four"_s);
    trigger(*window, u"undo"_s);
    QCOMPARE(leadOf(window->session().readout()), u"They met for three days.|They ate."_s);
    QCOMPARE(suggestionsIn(window->session().file()), Suggestions());
    trigger(*window, u"redo"_s);
    QCOMPARE(suggestionsIn(window->session().file()).size(), 1);
    trigger(*window, u"suggesting"_s);
    trigger(*window, u"undo"_s);
    QCOMPARE(leadOf(window->session().readout()), u"They met for three hours.|They ate."_s);
}

// Who suggested before finds it in its place, and changes it there.
void TestSuggesting::goesOn()
{
    const auto window = opened();
    suggestTwo(*window);
    QCOMPARE(leadOf(window->session().readout()), u"They met for three hours.|They ate."_s);
    const QString id = saved(*window).first().id;
    trigger(*window, u"suggesting"_s);
    QCOMPARE(leadOf(window->session().readout()), u"They met for four hours.|They dined."_s);
    replace(*window, u"four"_s, u"five"_s);
    trigger(*window, u"suggesting"_s);
    QCOMPARE(saved(*window).size(), 2);
    QCOMPARE(saved(*window).first().id, id);
}

void TestSuggesting::acceptsAndRejects()
{
    const auto window = opened();
    suggestTwo(*window);
    QTRY_COMPARE(rows(*window).size(), 2);
    const QAbstractItemModelTester tester(list(*window)->model());
    QVERIFY(hasRow(*window, u"deleted: three; inserted: four"_s));
    QVERIFY(hasRow(*window, u"Ada Example"_s));
    list(*window)->setCurrentIndex(list(*window)->model()->index(1, 0));
    press(*window, Qt::Key_R);
    QTRY_COMPARE(rows(*window).size(), 1);
    QCOMPARE(leadOf(window->session().readout()), u"They met for three hours.|They ate."_s);
    press(*window, Qt::Key_A);
    QTRY_COMPARE(rows(*window).size(), 0);
    QCOMPARE(leadOf(window->session().readout()), u"They met for four hours.|They ate."_s);
    QVERIFY(!window->session().isModified());
    QCOMPARE(window->statusBar()->currentMessage(), u"Accepted suggestions: 1."_s);
    trigger(*window, u"undo"_s);
    QCOMPARE(leadOf(window->session().readout()), u"They met for three hours.|They ate."_s);
}

void TestSuggesting::someOfThem()
{
    const auto window = opened();
    suggestTwo(*window);
    QTRY_COMPARE(rows(*window).size(), 2);
    list(*window)->selectAll();
    press(*window, Qt::Key_A);
    QCOMPARE(leadOf(window->session().readout()), u"They met for four hours.|They dined."_s);
    QTRY_COMPARE(rows(*window).size(), 0);
}

void TestSuggesting::noLongerApplies()
{
    const auto window = opened();
    suggestTwo(*window);
    replace(*window, u"three"_s, u"six"_s);
    QTRY_VERIFY(hasRow(*window, u"No longer applies"_s));
    press(*window, Qt::Key_A, Qt::ShiftModifier);
    QCOMPARE(leadOf(window->session().readout()), u"They met for six hours.|They dined."_s);
    QVERIFY(window->statusBar()->currentMessage().contains(u"left as they are: 1"_s));
    QTRY_COMPARE(rows(*window).size(), 1);
}

void TestSuggesting::marksTheirPlaces()
{
    const auto window = opened();
    suggestTwo(*window);
    FlowEditor *editor = lead(*window);
    QTRY_VERIFY(MarkOverlay::find(editor));
    const QList<ReviewMark> &marks = MarkOverlay::find(editor)->marks();
    QTRY_COMPARE(marks.size(), 4);
    QCOMPARE(marks[0].look, MarkLook::Deletion);
    QCOMPARE(marks[0].place.field, u"b77"_s);
    QCOMPARE(marks[0].place.cursor, 13);
    QCOMPARE(marks[0].length, 5);
    QCOMPARE(marks[1].look, MarkLook::Insertion);
    QCOMPARE(marks[1].place.cursor, 18);
    QCOMPARE(marks[1].length, 0);
    QCOMPARE(window->preview().page()->marks().size(), 4);
    QTextCursor cursor = editor->textCursor();
    cursor.setPosition(15);
    editor->setTextCursor(cursor);
    QVERIFY(window->statusBar()->currentMessage().startsWith(u"Suggestion by Ada Example"_s));
    trigger(*window, u"suggesting"_s);
    QTRY_COMPARE(marks[0].length, 0); // the words are gone from the text that is shown
    QCOMPARE(marks[1].length, 4);
}

// What the journal has is the text as it stands, and what was suggested.
void TestSuggesting::survivesAKill()
{
    const auto window = opened();
    trigger(*window, u"suggesting"_s);
    replace(*window, u"three"_s, u"four"_s);
    const QString folder = window->files().journal().folder();
    QTRY_COMPARE_WITH_TIMEOUT(journalEntries(folder).size(), 1, 20'000);
    const Result<ReadoutFile> draft = draftIn(journalEntries(folder).first());
    QVERIFY(draft);
    QCOMPARE(draft->content, window->session().content());
    Session later;
    later.recover(window->session().path(), window->session().stamp(), *draft);
    QCOMPARE(suggestionsIn(later.file()).size(), 1);
    QVERIFY(later.isModified());
    window->session().reset(Readout());
}

QTEST_MAIN(TestSuggesting)
#include "tst_suggesting.moc"
