// SPDX-License-Identifier: GPL-3.0-or-later
#include "commentspanel.h"
#include "filecommands.h"
#include "floweditor.h"
#include "mainwindow.h"
#include "panestack.h"
#include "walk.h"
#include "widgetlookup.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace rapporteur;

// Comments as a person makes them: by keys.
class TestComments : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void onSelectedWords();
    void onAField();
    void answersAndSettling();
    void goesThere();
    void saysWhenWordsChanged();
    void cancelling();
    void whatCannotBeSaved();

private:
    // A window on a saved file whose text begins "They met for three hours."
    std::unique_ptr<MainWindow> opened();

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

void trigger(MainWindow &window, const QString &name)
{
    window.findChild<QAction *>(name)->trigger();
}

CommentsPanel *panel(MainWindow &window)
{
    return window.findChild<CommentsPanel *>();
}

QTreeView *list(MainWindow &window)
{
    return panel(window)->findChild<QTreeView *>();
}

QPlainTextEdit *text(MainWindow &window)
{
    return panel(window)->findChild<QPlainTextEdit *>();
}

QPushButton *button(MainWindow &window, const QString &label)
{
    return testing::button(*panel(window), label);
}

QStringList rows(MainWindow &window, const QModelIndex &parent = {})
{
    QStringList rows;
    const QAbstractItemModel *model = list(window)->model();
    for (int row = 0; row < model->rowCount(parent); ++row)
        rows << model->index(row, 0, parent).data().toString();
    return rows;
}

void selectWords(MainWindow &window, const QString &words)
{
    window.go(PaneKind::Lead, {});
    FlowEditor *editor = window.editor();
    editor->setFocus();
    const auto from = int(editor->toPlainText().indexOf(words));
    QTextCursor cursor = editor->textCursor();
    cursor.setPosition(from);
    cursor.setPosition(from + int(words.size()), QTextCursor::KeepAnchor);
    editor->setTextCursor(cursor);
}

// Selects, presses the keys and writes.
void say(MainWindow &window, const QString &words, const QString &remark)
{
    selectWords(window, words);
    trigger(window, u"comment"_s);
    QTest::keyClicks(text(window), remark);
    QTest::keyClick(text(window), Qt::Key_Return, Qt::ControlModifier);
}

Comments saved(MainWindow &window)
{
    return loadReadout(window.session().path())
        .and_then([](const LoadedReadout &loaded) { return readDossier(loaded.file); })
        .value_or(Dossier())
        .review.comments;
}

void write(MainWindow &window, const QString &words)
{
    window.session().edit({.label = u"type"_s, .place = {}}, [&](Readout &readout) {
        readout.editions.first().lead.first().text.plain = words;
    });
}

} // namespace

void TestComments::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->filePath(u"state"_s)));
    QApplication::setOrganizationName(u"Rapporteur"_s);
    QApplication::setApplicationName(u"tst_comments"_s);
    QSettings().clear();
}

std::unique_ptr<MainWindow> TestComments::opened()
{
    auto window = std::make_unique<MainWindow>();
    window->show();
    window->files().startNew();
    window->session().setAuthor(u"Ada Example"_s);
    window->session().edit({.label = u"type"_s, .place = {}}, [](Readout &readout) {
        Block block;
        block.id = u"b77"_s;
        block.text.plain = u"They met for three hours. They ate."_s;
        readout.editions.first().lead = {block};
    });
    [&] { QVERIFY(window->session().saveAs(m_folder->filePath(u"talks.readout"_s))); }();
    return window;
}

void TestComments::onSelectedWords()
{
    const auto window = opened();
    selectWords(*window, u"three hours"_s);
    trigger(*window, u"comment"_s);
    QVERIFY(panel(*window)->isVisible());
    QCOMPARE(window->focusWidget(), text(*window));
    const auto labels = panel(*window)->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().contains(u"“three hours”"_s);
    }));
    QVERIFY(!button(*window, u"Save comment"_s)->isEnabled()); // nothing is said yet
    QTest::keyClicks(text(*window), u"Is it four?"_s);
    panel(*window)->findChildren<QCheckBox *>().last()->setChecked(true);
    button(*window, u"Save comment"_s)->click();
    const QAbstractItemModelTester tester(list(*window)->model());
    QCOMPARE(rows(*window).size(), 1);
    for (const QString &part :
         {u"Blocks approval"_s, u"“three hours”"_s, u"Ada Example"_s, u"Is it four?"_s})
        QVERIFY2(rows(*window).first().contains(part), qPrintable(rows(*window).first()));
    // it is in the file, for others to see
    const Comments comments = saved(*window);
    QCOMPARE(comments.size(), 1);
    QCOMPARE(comments.first().anchor.quote, u"three hours"_s);
    QVERIFY(comments.first().blocking);
    QVERIFY(!window->session().isModified());
}

void TestComments::onAField()
{
    const auto window = opened();
    window->go(PaneKind::Release, {});
    auto *title = window->findChild<QLineEdit *>(
        u"editions/%1/title"_s.arg(window->session().edition()));
    QVERIFY(title);
    title->setText({});
    QTest::keyClicks(title, u"Talks in June"_s);
    title->setFocus();
    title->setSelection(9, 4);
    trigger(*window, u"comment"_s);
    QTest::keyClicks(text(*window), u"July!"_s);
    QTest::keyClick(text(*window), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(saved(*window).value(0).anchor.quote, u"June"_s);
    QCOMPARE(
        loadReadout(window->session().path())->file.content.editions.first().title,
        u"Talks in June"_s); // what was not saved is saved along
}

void TestComments::answersAndSettling()
{
    const auto window = opened();
    say(*window, u"three hours"_s, u"Is it four?"_s);
    say(*window, u"ate"_s, u"What?"_s);
    list(*window)->setCurrentIndex(list(*window)->model()->index(0, 0));
    QTest::keyClicks(text(*window), u"It is three."_s);
    QTest::keyClick(text(*window), Qt::Key_Return, Qt::ControlModifier);
    const QModelIndex first = list(*window)->model()->index(0, 0);
    QCOMPARE(rows(*window, first).size(), 1);
    QVERIFY(rows(*window, first).first().contains(u"It is three."_s));
    button(*window, u"Done"_s)->click();
    QCOMPARE(rows(*window).size(), 1);
    QVERIFY(rows(*window).first().contains(u"What?"_s));
    QVERIFY(!saved(*window).first().isOpen());
    panel(*window)->findChildren<QCheckBox *>().first()->setChecked(true);
    QCOMPARE(rows(*window).size(), 2);
    QVERIFY(rows(*window).first().contains(u"Resolved by Ada Example"_s));
    list(*window)->setCurrentIndex(list(*window)->model()->index(0, 0));
    button(*window, u"Open again"_s)->click();
    QVERIFY(saved(*window).first().isOpen());
}

void TestComments::goesThere()
{
    const auto window = opened();
    say(*window, u"three hours"_s, u"Is it four?"_s);
    write(*window, u"On Monday they met for three hours. They ate."_s);
    window->go(PaneKind::Release, {});
    QTest::keyClick(list(*window), Qt::Key_Return);
    QCOMPARE(window->panes().currentKind(), PaneKind::Lead);
    QCOMPARE(window->editor()->textCursor().selectedText(), u"three hours"_s);
}

void TestComments::saysWhenWordsChanged()
{
    const auto window = opened();
    say(*window, u"three hours"_s, u"Is it four?"_s);
    write(*window, u"They met for four hours. They ate."_s);
    QTRY_VERIFY(rows(*window).first().contains(u"Changed since, now “four hours”"_s));
    write(*window, u"They met for three hours. They ate."_s);
    QTRY_VERIFY(!rows(*window).first().contains(u"Changed since"_s));
    window->session().edit({.label = u"cut"_s, .place = {}}, [](Readout &readout) {
        readout.editions.first().lead.clear();
    });
    QTRY_VERIFY(rows(*window).first().contains(u"No longer in the text"_s));
    QVERIFY(!button(*window, u"Go there"_s)->isEnabled());
}

void TestComments::cancelling()
{
    const auto window = opened();
    selectWords(*window, u"three hours"_s);
    trigger(*window, u"comment"_s);
    QTest::keyClicks(text(*window), u"No."_s);
    QTest::keyClick(text(*window), Qt::Key_Escape);
    QCOMPARE(text(*window)->toPlainText(), QString());
    QVERIFY(saved(*window).isEmpty());
    QVERIFY(button(*window, u"Save comment"_s) == nullptr);
    trigger(*window, u"comments"_s);
    QVERIFY(panel(*window)->isHidden());
}

void TestComments::whatCannotBeSaved()
{
    const auto window = opened();
    selectWords(*window, u"three hours"_s);
    trigger(*window, u"comment"_s);
    QTest::keyClicks(text(*window), u"Is it four?"_s);
    // another hand was faster
    QFile file(window->session().path());
    QVERIFY(file.open(QIODevice::Append));
    file.write("\n");
    file.close();
    QTest::keyClick(text(*window), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(text(*window)->toPlainText(), u"Is it four?"_s); // nothing of it is lost
}

QTEST_MAIN(TestComments)
#include "tst_comments.moc"
