// SPDX-License-Identifier: GPL-3.0-or-later
#include "binding.h"
#include "floweditor.h"
#include "newreadout.h"
#include "smalldictionary.h"
#include "spellcheck.h"

#include <QAccessible>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

namespace {

// A window with a text of two blocks and a plain field, and English and French dictionaries.
struct Desk
{
    explicit Desk(const QString &folder)
        : check(session, &window, {{folder + u"/hunspell"_s}, folder + u"/mine"_s})
    {
        Readout readout = newReadout(u"r1"_s, u"en"_s, u"en"_s);
        Block first;
        first.id = u"b1"_s;
        first.text
            = {u"the tlaks with Lavrov were été"_s,
               {{.kind = Mark::Kind::Language, .from = 27, .length = 3, .value = u"fr"_s}}};
        Block second;
        second.id = u"b2"_s;
        second.language = u"fr"_s;
        second.text.plain = u"été the"_s;
        readout.editions.first().body = {first, second};
        readout.editions.first().summary = u"the sumary"_s;
        readout.editions.first().title = u"the tlaks with Lavrov"_s;
        session.reset(readout);
        editor = new FlowEditor(session, &Edition::body, BlockKind::Heading, &window);
        field = new QPlainTextEdit(&window);
        bind(session, field, member(shownEdition(session), "summary", u"x"_s, &Edition::summary));
        title = new QLineEdit(&window);
        bind(session, title, member(shownEdition(session), "title", u"x"_s, &Edition::title));
        title->setGeometry(0, 260, 400, 30);
        editor->resize(400, 200);
        field->setGeometry(0, 200, 400, 60);
        window.show();
    }

    static QStringList underlined(const QTextDocument *document)
    {
        QStringList words;
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                    words.append(block.text().sliced(range.start, range.length));
            }
        }
        return words;
    }

    QStringList inText() const { return underlined(editor->document()); }
    QStringList inField() const { return underlined(field->document()); }
    // As assistive technology hears it.
    QStringList inTitle() const
    {
        QAccessibleTextInterface *text = QAccessible::queryAccessibleInterface(title)
                                             ->textInterface();
        QStringList words;
        for (int at = 0, start = 0, end = 0; at < text->characterCount(); at = end) {
            if (text->attributes(at, &start, &end).contains("invalid:spelling"_L1))
                words.append(text->text(start, end));
        }
        return words;
    }

    // Chooses an entry of the menu that comes up.
    void choose(const QString &text) { choose(text, editor); }
    void choose(const QString &text, QWidget *edit)
    {
        QTimer::singleShot(0, &window, [text] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            for (QAction *action : menu->actions()) {
                if (QString(action->text()).remove(u'&') == text)
                    action->trigger();
            }
            menu->close();
        });
        QTest::keyClick(edit, Qt::Key_Return, Qt::AltModifier);
    }

    Session session;
    QWidget window;
    SpellCheck check;
    FlowEditor *editor;
    QPlainTextEdit *field;
    QLineEdit *title;
};

} // namespace

class TestSpellCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void underlinesByLanguage();
    void wordsBeingTyped();
    void editsMoveTheMarks();
    void namesAreKnown();
    void fieldsOfOneLine();
    void lineSuggestions();
    void lineWithInputMethod();
    void namesOfOneLineAreLeftAlone();
    void otherDictionaries();
    void suggestions();
    void myWordsAndIgnored();
    void assistiveTechnology();
    void assistiveTechnologyEdits();
    void missingDictionaryIsSaidOnce();

private:
    QString folder() const { return m_folder->path(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSpellCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString place = m_folder->filePath(u"hunspell"_s);
    writeDictionary(place, u"en_US"_s, "UTF-8", {u"the"_s, u"talks"_s, u"with"_s, u"were"_s});
    writeDictionary(place, u"fr"_s, "ISO8859-1", {u"été"_s, u"les"_s});
}

void TestSpellCheck::underlinesByLanguage()
{
    Desk desk(folder());
    QTRY_COMPARE(desk.inText(), (QStringList{u"tlaks"_s, u"Lavrov"_s, u"the"_s}));
    QTRY_COMPARE(desk.inField(), QStringList{u"sumary"_s});
    QCOMPARE(desk.session.history().count(), 0); // marks are no edits
}

void TestSpellCheck::wordsBeingTyped()
{
    Desk desk(folder());
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTRY_VERIFY(desk.inText().contains(u"tlaks"_s));
    desk.editor->setFocus();
    desk.editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(desk.editor, u" lse"_s);
    QTest::qWait(600);
    QVERIFY(!desk.inText().contains(u"lse"_s));
    QTest::keyClicks(desk.editor, u" "_s);
    QTRY_VERIFY(desk.inText().contains(u"lse"_s));
}

void TestSpellCheck::editsMoveTheMarks()
{
    Desk desk(folder());
    QTRY_VERIFY(desk.inText().contains(u"tlaks"_s));
    desk.editor->moveCursor(QTextCursor::Start);
    QTest::keyClicks(desk.editor, u"x "_s);
    QVERIFY(desk.inText().contains(u"tlaks"_s)); // before the next check
    QTRY_VERIFY(desk.check.isIdle());
    QVERIFY(desk.inText().contains(u"tlaks"_s));
}

void TestSpellCheck::namesAreKnown()
{
    Desk desk(folder());
    QTRY_VERIFY(desk.inText().contains(u"Lavrov"_s));
    desk.session.edit({.label = u"Add"_s, .place = {}}, [](Readout &readout) {
        Participant participant;
        participant.id = u"p1"_s;
        participant.name.family = u"Lavrov"_s;
        readout.sides.append({.id = u"s1"_s, .name = {}, .participants = {participant}});
    });
    QTRY_VERIFY(!desk.inText().contains(u"Lavrov"_s));
    desk.session.undo();
    QTRY_VERIFY(desk.inText().contains(u"Lavrov"_s));
}

void TestSpellCheck::fieldsOfOneLine()
{
    Desk desk(folder());
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTRY_COMPARE(desk.inTitle(), (QStringList{u"tlaks"_s, u"Lavrov"_s}));
    QCOMPARE(desk.session.history().count(), 0); // marks are no edits
    QCOMPARE(QAccessible::queryAccessibleInterface(desk.title)->role(), QAccessible::EditableText);

    // the marks are to be seen
    const QImage marked = desk.title->grab().toImage();
    desk.check.ignore(u"tlaks"_s);
    desk.check.ignore(u"Lavrov"_s);
    QCOMPARE(desk.inTitle(), QStringList());
    QVERIFY(desk.title->grab().toImage() != marked);

    // a word that is being typed is not finished
    desk.title->setFocus();
    desk.title->end(false);
    QTest::keyClicks(desk.title, u" lse"_s);
    QTest::qWait(600);
    QCOMPARE(desk.inTitle(), QStringList());
    QTest::keyClicks(desk.title, u" "_s);
    QTRY_COMPARE(desk.inTitle(), QStringList{u"lse"_s});
    desk.title->home(false);
    QTest::keyClicks(desk.title, u"the "_s);
    QCOMPARE(desk.inTitle(), QStringList{u"lse"_s}); // it has moved along
}

void TestSpellCheck::lineSuggestions()
{
    Desk desk(folder());
    QTRY_COMPARE(desk.inTitle().size(), 2);
    desk.title->setFocus();
    desk.title->setCursorPosition(6);
    desk.choose(u"talks"_s, desk.title);
    QCOMPARE(desk.session.readout().editions.first().title, u"the talks with Lavrov"_s);
    QCOMPARE(desk.session.history().count(), 1);
    QTRY_COMPARE(desk.inTitle(), QStringList{u"Lavrov"_s});
    desk.title->setCursorPosition(17);
    desk.choose(u"Add to my words"_s, desk.title);
    QTRY_COMPARE(desk.inTitle(), QStringList());
    desk.session.undo();
    QCOMPARE(desk.title->text(), u"the tlaks with Lavrov"_s);
}

// What is being composed is left alone, and marked again afterwards.
void TestSpellCheck::lineWithInputMethod()
{
    Desk desk(folder());
    QTRY_COMPARE(desk.inTitle().size(), 2);
    desk.title->setFocus();
    desk.title->home(false);
    QInputMethodEvent composing(u"にほ"_s, {});
    QCoreApplication::sendEvent(desk.title, &composing);
    desk.title->clearFocus(); // the cursor blinks
    const QImage composed = desk.title->grab().toImage();
    desk.check.ignore(u"tlaks"_s);
    QCOMPARE(desk.title->grab().toImage(), composed);
    QInputMethodEvent done(u""_s, {});
    done.setCommitString(u"日本 "_s);
    QCoreApplication::sendEvent(desk.title, &done);
    QCOMPARE(desk.title->text(), u"日本 the tlaks with Lavrov"_s);
    QTRY_VERIFY(desk.inTitle().contains(u"Lavrov"_s));
}

void TestSpellCheck::namesOfOneLineAreLeftAlone()
{
    Desk desk(folder());
    auto *speaker = new QLineEdit(u"tlaks"_s, &desk.window);
    speaker->setObjectName(u"b1/speaker"_s);
    speaker->show();
    QTRY_COMPARE(desk.inTitle().size(), 2);
    QTRY_VERIFY(desk.check.isIdle());
    int start = 0;
    int end = 0;
    auto *text = QAccessible::queryAccessibleInterface(speaker)->textInterface();
    QVERIFY(!text->attributes(0, &start, &end).contains(u"invalid"_s));
}

void TestSpellCheck::otherDictionaries()
{
    writeDictionary(m_folder->filePath(u"hunspell"_s), u"en_GB"_s, "UTF-8", {u"tlaks"_s});
    Desk desk(folder());
    desk.check.use({});
    QTRY_COMPARE(desk.inTitle(), (QStringList{u"tlaks"_s, u"Lavrov"_s}));
    desk.check.use({{u"en"_s, u"en_GB"_s}});
    QTRY_COMPARE(desk.inTitle(), (QStringList{u"the"_s, u"with"_s, u"Lavrov"_s}));
    QTRY_VERIFY(desk.inText().contains(u"with"_s));
}

void TestSpellCheck::suggestions()
{
    Desk desk(folder());
    QTRY_VERIFY(desk.inText().contains(u"tlaks"_s));
    desk.editor->showPlace({.field = u"b1"_s, .cursor = 6});
    desk.choose(u"talks"_s);
    QVERIFY(
        desk.session.readout().editions.first().body.first().text.plain.startsWith(u"the talks"_s));
    QTRY_VERIFY(!desk.inText().contains(u"tlaks"_s));
    desk.session.undo();
    QVERIFY(desk.editor->toPlainText().startsWith(u"the tlaks"_s));
}

void TestSpellCheck::myWordsAndIgnored()
{
    {
        Desk desk(folder());
        QTRY_VERIFY(desk.inText().contains(u"tlaks"_s));
        desk.editor->showPlace({.field = u"b1"_s, .cursor = 6});
        desk.choose(u"Add to my words"_s);
        QTRY_VERIFY(!desk.inText().contains(u"tlaks"_s));
        desk.editor->showPlace({.field = u"b1"_s, .cursor = 17});
        desk.choose(u"Ignore here"_s);
        QTRY_VERIFY(!desk.inText().contains(u"Lavrov"_s));
    }
    Desk again(folder());
    QTRY_VERIFY(again.inText().contains(u"Lavrov"_s));
    QVERIFY(!again.inText().contains(u"tlaks"_s));
}

void TestSpellCheck::assistiveTechnology()
{
    Desk desk(folder());
    QTRY_VERIFY(desk.inText().contains(u"tlaks"_s));
    QTRY_COMPARE(desk.inField(), QStringList{u"sumary"_s});
    const auto attributesAt = [](QWidget *edit, int offset) {
        QAccessibleTextInterface *text = QAccessible::queryAccessibleInterface(edit)->textInterface();
        int start = 0;
        int end = 0;
        const QString attributes = text->attributes(offset, &start, &end);
        return text->text(start, end) + u'|' + attributes;
    };
    QCOMPARE(attributesAt(desk.editor, 5), u"tlaks|invalid:spelling;"_s);
    QCOMPARE(attributesAt(desk.editor, 1), u"the |"_s);
    QCOMPARE(attributesAt(desk.field, 6), u"sumary|invalid:spelling;"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(desk.field)->role(), QAccessible::EditableText);
}

void TestSpellCheck::assistiveTechnologyEdits()
{
    Desk desk(folder());
    for (QWidget *edit : QList<QWidget *>{desk.title, desk.field}) {
        auto *access = QAccessible::queryAccessibleInterface(edit);
        QAccessibleTextInterface *text = access->textInterface();
        QAccessibleEditableTextInterface *editing = access->editableTextInterface();
        int start = 0;
        int end = 0;
        const auto all = [&] { return text->text(0, text->characterCount()); };
        editing->replaceText(0, text->characterCount(), u"One three"_s);
        editing->insertText(4, u"two "_s);
        QCOMPARE(all(), u"One two three"_s);
        text->setSelection(0, 4, 7);
        text->selection(0, &start, &end);
        QCOMPARE(text->selectionCount(), 1);
        QCOMPARE(text->text(start, end), u"two"_s);
        text->scrollToSubstring(0, 3);
        text->removeSelection(0);
        QCOMPARE(text->selectionCount(), 0);
        text->setCursorPosition(3);
        QCOMPARE(text->cursorPosition(), 3);
        text->selection(0, &start, &end);
        QCOMPARE(end, 0);
        editing->deleteText(3, 7);
        QCOMPARE(all(), u"One three"_s);
        QVERIFY(text->characterRect(4).left() > text->characterRect(0).left());
        QCOMPARE(text->offsetAtPoint(text->characterRect(4).center() - QPoint(1, 0)), 4);
    }
}

void TestSpellCheck::missingDictionaryIsSaidOnce()
{
    QVERIFY(QFile::remove(m_folder->filePath(u"hunspell/fr.dic"_s)));
    Desk desk(folder());
    const QSignalSpy said(&desk.check, &SpellCheck::dictionaryMissing);
    QTRY_COMPARE(said.count(), 1);
    QVERIFY(said.first().first().toString().contains(u"hunspell-fr"_s));
    QTest::keyClicks(desk.editor, u"more "_s);
    QTRY_VERIFY(desk.check.isIdle());
    QTest::qWait(300);
    QCOMPARE(said.count(), 1);
}

QTEST_MAIN(TestSpellCheck)
#include "tst_spellcheck.moc"
