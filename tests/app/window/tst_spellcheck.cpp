// SPDX-License-Identifier: GPL-3.0-or-later
#include "binding.h"
#include "floweditor.h"
#include "newreadout.h"
#include "smalldictionary.h"
#include "spellcheck.h"

#include <QAccessible>
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
        session.reset(readout);
        editor = new FlowEditor(session, &Edition::body, BlockKind::Heading, &window);
        field = new QPlainTextEdit(&window);
        bind(session, field, member(shownEdition(session), "summary", u"x"_s, &Edition::summary));
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

    // Chooses an entry of the menu that comes up.
    void choose(const QString &text)
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
        QTest::keyClick(editor, Qt::Key_Return, Qt::AltModifier);
    }

    Session session;
    QWidget window;
    SpellCheck check;
    FlowEditor *editor;
    QPlainTextEdit *field;
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
    void suggestions();
    void myWordsAndIgnored();
    void assistiveTechnology();
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
