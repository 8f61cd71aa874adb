// SPDX-License-Identifier: GPL-3.0-or-later
#include "floweditor.h"
#include "flownotation.h"
#include "marking.h"
#include "newreadout.h"
#include "piecebytes.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

using Keys = QList<QKeyCombination>;
Q_DECLARE_METATYPE(Keys)

namespace {

// A session with one text, and an editor on it with the cursor where the notation has it.
struct Desk
{
    explicit Desk(const QString &text)
    {
        const auto [flow, spot] = written(text);
        Readout readout = newReadout(u"r1"_s, u"en"_s, u"en"_s);
        readout.editions.first().body = flow;
        session.reset(readout);
        editor.resize(400, 300);
        editor.show();
        editor.showPlace({spot.block, spot.cursor});
    }

    QString text() const
    {
        return notation(session.readout().editions.first().body, editor.spot());
    }

    // The words as the widget shows them, to compare with those of the readout.
    QString shown() const { return editor.toPlainText(); }

    QString expectedShown() const
    {
        QStringList lines;
        for (const FlowLine &line : linesOf(session.readout().editions.first().body))
            lines.append(line.text.plain);
        return lines.join(u'\n');
    }

    void press(QKeyCombination key)
    {
        QTest::keyClick(&editor, key.key(), key.keyboardModifiers());
    }

    Session session;
    FlowEditor editor{session, &Edition::body, BlockKind::Heading};
};

} // namespace

class TestFlowEditor : public QObject
{
    Q_OBJECT

private slots:
    void keys_data();
    void keys();
    void typing();
    void typingIntoNothing();
    void typingKeepsMarks();
    void typingOverBlocks();
    void inputMethod();
    void cutAndPaste();
    void richText_data();
    void richText();
    void damagedClipboard();
    void richTextOfOthers();
    void undoReturnsTheCursor();
    void undoReturnsTheSelection();
    void nestingASelection();
    void marksAndLinks();
    void otherEditsKeepTheCursor();
    void foreignChangesAreTakenBack();
};

void TestFlowEditor::keys_data()
{
    QTest::addColumn<Keys>("keys");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row =
        [](const char *name, const Keys &keys, const QString &before, const QString &after) {
            QTest::newRow(name) << keys << before << after;
        };
    using enum Qt::Key;
    row("Return", {Key_Return}, u"- one|"_s, u"- one\n- |"_s);
    row("Shift+Return", {Qt::SHIFT | Key_Return}, u"- one|"_s, u"- one\n- |"_s);
    row("Return twice", {Key_Return, Key_Return}, u"- one|"_s, u"- one\n|"_s);
    row("Return after a title", {Key_Return}, u"# One|\n# Two"_s, u"# One\n- |\n# Two"_s);
    row("Tab", {Key_Tab}, u"- a\n- |b"_s, u"- a\n  - |b"_s);
    row("Tab outside of lists", {Key_Tab}, u"a|b"_s, u"a|b"_s);
    row("Return before the first line", {Key_Home, Key_Return}, u"a|b\nc"_s, u"\n|ab\nc"_s);
    row("Shift+Tab", {Qt::SHIFT | Key_Backtab}, u"- a\n  - |b"_s, u"- a\n- |b"_s);
    row("Backspace at the start", {Key_Backspace}, u"- a\n- |b"_s, u"- a|b"_s);
    row("Backspace inside", {Key_Backspace}, u"- a\n- bc|"_s, u"- a\n- b|"_s);
    row("Ctrl+Backspace at the start", {Qt::CTRL | Key_Backspace}, u"- a\n- |b"_s, u"- a|b"_s);
    row("Delete at the end", {Key_Delete}, u"- a|\n- b"_s, u"- a|b"_s);
    row("Ctrl+Delete at the end", {Qt::CTRL | Key_Delete}, u"- a|\n- b"_s, u"- a|b"_s);
    row("select and delete",
        {Qt::SHIFT | Key_Down, Key_Delete},
        u"- |a\n- b\n- c"_s,
        u"- |b\n- c"_s);
    row("select all and delete", {Qt::CTRL | Key_A, Key_Delete}, u"# A\n- b|\nc"_s, u"# |"_s);
}

void TestFlowEditor::keys()
{
    QFETCH(const Keys, keys);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    Desk desk(before);
    QCOMPARE(desk.text(), before);
    for (const QKeyCombination key : keys)
        desk.press(key);
    QCOMPARE(desk.text(), after);
    QCOMPARE(desk.shown(), desk.expectedShown());

    desk.session.undo();
    while (desk.session.history().canUndo())
        desk.session.undo();
    QCOMPARE(notation(desk.session.readout().editions.first().body, {}), QString(before).remove(u'|'));
    QCOMPARE(desk.shown(), desk.expectedShown());
}

void TestFlowEditor::typing()
{
    Desk desk(u"- one|"_s);
    QTest::keyClicks(&desk.editor, u" two"_s);
    QCOMPARE(desk.text(), u"- one two|"_s);
    QCOMPARE(desk.session.history().count(), 1);
    desk.press(Qt::Key_Return);
    QTest::keyClicks(&desk.editor, u"three"_s);
    QCOMPARE(desk.text(), u"- one two\n- three|"_s);
    QCOMPARE(desk.session.history().count(), 3);
}

void TestFlowEditor::typingIntoNothing()
{
    Session session;
    session.reset(newReadout(u"r1"_s, u"en"_s, u"en"_s));
    FlowEditor editor(session, &Edition::body, BlockKind::Heading);
    QTest::keyClicks(&editor, u"Political dialogue"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClicks(&editor, u"They agreed."_s);
    const Flow &flow = session.readout().editions.first().body;
    QCOMPARE(notation(flow, editor.spot()), u"# Political dialogue\n- They agreed.|"_s);
    QVERIFY(flow.first().numbering.on);
}

void TestFlowEditor::typingKeepsMarks()
{
    Desk desk(u"- one two|"_s);
    QTextCursor cursor = desk.editor.textCursor();
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
    desk.editor.setTextCursor(cursor);
    desk.editor.toggleMark(Mark::Kind::Strong);
    cursor.setPosition(1);
    desk.editor.setTextCursor(cursor);
    QTest::keyClicks(&desk.editor, u"nn"_s);
    const Text text = desk.session.readout().editions.first().body.first().children.first().text;
    QCOMPARE(text, marked({u"onnne two"_s, {}}, 0, 5, Mark::Kind::Strong));
}

void TestFlowEditor::typingOverBlocks()
{
    Desk desk(u"- o|ne\n- two\n- three"_s);
    desk.press(Qt::SHIFT | Qt::Key_Down);
    desk.press(Qt::SHIFT | Qt::Key_Down);
    QTest::keyClicks(&desk.editor, u"x"_s);
    QCOMPARE(desk.text(), u"- ox|hree"_s);
    QCOMPARE(desk.shown(), desk.expectedShown());
}

void TestFlowEditor::inputMethod()
{
    Desk desk(u"- a|\n- b"_s);
    QInputMethodEvent preedit(u"にほん"_s, {});
    QApplication::sendEvent(&desk.editor, &preedit);
    QCOMPARE(desk.text(), u"- a|\n- b"_s);
    QInputMethodEvent commit;
    commit.setCommitString(u"日本"_s);
    QApplication::sendEvent(&desk.editor, &commit);
    QCOMPARE(desk.text(), u"- a日本|\n- b"_s);
}

void TestFlowEditor::cutAndPaste()
{
    Desk desk(u"# T|\n- a"_s);
    QApplication::clipboard()->setText(u"\n  • one\n\n  • two\n"_s);
    desk.press(Qt::Key_Return);
    desk.editor.paste();
    QCOMPARE(desk.text(), u"# T\n- one\n- two|\n- a"_s);
    QCOMPARE(desk.session.history().count(), 2);
    desk.editor.selectAll();
    desk.editor.cut();
    QCOMPARE(desk.text(), u"# |"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"T\none\ntwo\na"_s);
}

void TestFlowEditor::richText_data()
{
    QTest::addColumn<bool>("throughOthers");
    QTest::newRow("within the program") << false;
    QTest::newRow("through another program") << true;
}

// What is copied here comes back with its kinds, nesting and marks; the languages of words only
// where no other program was between.
void TestFlowEditor::richText()
{
    QFETCH(const bool, throughOthers);
    Desk desk(u"# |Title\n- one\n  - two\n- three\nlast"_s);
    desk.editor.moveCursor(QTextCursor::End);
    desk.editor.moveCursor(QTextCursor::StartOfWord, QTextCursor::KeepAnchor);
    desk.editor.toggleMark(Mark::Kind::Strong);
    desk.editor.setLink(u"https://example.org/a?b&c"_s);
    if (!throughOthers)
        desk.editor.setLanguage(u"fr"_s);
    desk.editor.selectAll();
    desk.editor.copy();
    if (throughOthers) {
        auto *data = new QMimeData;
        data->setHtml(QApplication::clipboard()->mimeData()->html());
        data->setText(QApplication::clipboard()->text());
        QApplication::clipboard()->setMimeData(data);
    }
    QCOMPARE(QApplication::clipboard()->text(), u"Title\none\ntwo\nthree\nlast"_s);
    const Flow flow = desk.session.readout().editions.first().body;
    desk.editor.moveCursor(QTextCursor::End);
    desk.press(Qt::Key_Return);
    desk.editor.paste();
    const Flow pasted = desk.session.readout().editions.first().body;
    QCOMPARE(notation(pasted.sliced(flow.size()), {}), u"# Title\n- one\n  - two\n- three\nlast"_s);
    QCOMPARE(pasted.last().text, flow.last().text);
    QCOMPARE(pasted.last().text.marks.size(), throughOthers ? 2 : 3);
    QCOMPARE(desk.shown(), desk.expectedShown());
}

// What claims to be ours and is not is left alone.
void TestFlowEditor::damagedClipboard()
{
    Desk desk(u"a|"_s);
    auto *data = new QMimeData;
    data->setData(piecesFormat, "\xff\xff\xff\xff nonsense");
    data->setText(u"b"_s);
    QApplication::clipboard()->setMimeData(data);
    desk.editor.paste();
    QCOMPARE(desk.text(), u"ab|"_s);
}

void TestFlowEditor::richTextOfOthers()
{
    Desk desk(u"before|"_s);
    desk.press(Qt::Key_Return);
    auto *data = new QMimeData;
    data->setHtml(
        u"<h2>Outcomes</h2><ol><li>They <b>agreed</b>.<li>A <a href='file:///x'>file</a></ol>"
        "<p>First<br>second <i>line</i></p>"_s);
    QApplication::clipboard()->setMimeData(data);
    desk.editor.paste();
    QCOMPARE(desk.text(), u"before\n# Outcomes\n- They agreed.\n- A file\nFirst\nsecond line|"_s);
    const Flow flow = desk.session.readout().editions.first().body;
    QVERIFY(flow[2].numbering.on);
    const Text agreed{
        u"They agreed."_s, {{.kind = Mark::Kind::Strong, .from = 5, .length = 6, .value = {}}}};
    QCOMPARE(flow[2].children[0].text, agreed);
    QVERIFY(flow[2].children[1].text.marks.isEmpty()); // no page leads to a file
    QCOMPARE(desk.session.history().count(), 2);
}

void TestFlowEditor::undoReturnsTheSelection()
{
    Desk desk(u"- one|\n- two\n- three"_s);
    connect(&desk.session, &Session::placeChanged, &desk.editor, &FlowEditor::showPlace);
    desk.press(Qt::SHIFT | Qt::Key_Down);
    desk.press(Qt::SHIFT | Qt::Key_Down);
    const QString selected = desk.editor.textCursor().selectedText();
    desk.press(Qt::Key_Delete);
    desk.session.undo();
    QCOMPARE(desk.editor.textCursor().selectedText(), selected);
    desk.editor.showPlace({.field = desk.editor.lines().first().id, .cursor = 0});
    desk.press(Qt::SHIFT | Qt::Key_End);
    QTest::keyClicks(&desk.editor, u"x"_s);
    desk.session.undo();
    QCOMPARE(desk.editor.textCursor().selectedText(), u"one"_s);
}

void TestFlowEditor::undoReturnsTheCursor()
{
    Desk desk(u"- one|\n- two"_s);
    QList<Place> places;
    connect(&desk.session, &Session::placeChanged, &desk.editor, [&](const Place &place) {
        desk.editor.showPlace(place);
    });
    desk.press(Qt::Key_Return);
    desk.editor.moveCursor(QTextCursor::End);
    desk.session.undo();
    QCOMPARE(desk.text(), u"- one|\n- two"_s);
    desk.editor.moveCursor(QTextCursor::End);
    desk.session.redo();
    QCOMPARE(desk.text(), u"- one\n- |\n- two"_s);
}

void TestFlowEditor::nestingASelection()
{
    Desk desk(u"- a\n- |b\n- c\n- d"_s);
    desk.press(Qt::SHIFT | Qt::Key_Down);
    desk.press(Qt::Key_Tab);
    QCOMPARE(notation(desk.session.readout().editions.first().body, {}), u"- a\n  - b\n  - c\n- d"_s);
}

void TestFlowEditor::marksAndLinks()
{
    Desk desk(u"one |two three"_s);
    desk.editor.setLink(u"https://example.org"_s);
    QCOMPARE(desk.editor.linkAtCursor(), u"https://example.org"_s);
    desk.editor.toggleMark(Mark::Kind::Emphasis);
    const Text text = desk.session.readout().editions.first().body.first().text;
    QCOMPARE(text.marks.size(), 2);
    desk.editor.setLink({});
    desk.editor.toggleMark(Mark::Kind::Emphasis);
    QVERIFY(desk.session.readout().editions.first().body.first().text.marks.isEmpty());
}

void TestFlowEditor::otherEditsKeepTheCursor()
{
    Desk desk(u"- one\n- t|wo"_s);
    desk.session.edit({.label = u"elsewhere"_s, .place = {}}, [](Readout &readout) {
        Flow &flow = readout.editions.first().body;
        flow.first().children.first().text.plain = u"something longer"_s;
        flow.first().children.remove(0, 0);
    });
    QCOMPARE(desk.text(), u"- something longer\n- t|wo"_s);
    QCOMPARE(desk.shown(), desk.expectedShown());
}

void TestFlowEditor::foreignChangesAreTakenBack()
{
    Desk desk(u"- one|\n- two"_s);
    desk.editor.textCursor().insertBlock();
    QCOMPARE(desk.shown(), desk.expectedShown());
    QCOMPARE(desk.session.history().count(), 0);
}

QTEST_MAIN(TestFlowEditor)
#include "tst_floweditor.moc"
