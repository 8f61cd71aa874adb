// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundpaths.h"
#include "floweditor.h"
#include "mainwindow.h"
#include "panestack.h"
#include "texts.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

Block blockOf(BlockKind kind, const QString &id)
{
    Block block;
    block.id = id;
    block.kind = kind;
    return block;
}

void put(QString &text, const QString &words)
{
    text = words;
}

void put(Text &text, const QString &words)
{
    text.plain = words;
}

QString plainOf(const QString &text)
{
    return text;
}

QString plainOf(const Text &text)
{
    return text.plain;
}

// Texts that only one kind of block has, and the block of that kind.
const QHash<QString, QString>
    blockOfText{{u"speaker"_s, u"b2"_s}, {u"opening"_s, u"b4"_s}, {u"closing"_s, u"b4"_s}};

// A readout with one of everything, in which no two texts have the same words.
Readout everything()
{
    Readout readout = furnished();
    readout.leftOver = {LeftOver{.text = {}, .line = 1}};
    Edition &edition = readout.editions.first();
    edition.lead = {blockOf(BlockKind::Paragraph, u"b1"_s)};
    edition.body
        = {blockOf(BlockKind::Quotation, u"b2"_s),
           blockOf(BlockKind::Photo, u"b3"_s),
           blockOf(BlockKind::Wrapped, u"b4"_s)};
    edition.body[1].photo = Photo();
    edition.body[1].photo->id = u"photo9"_s;
    edition.tags = edition.signature = edition.contacts.first().lines = {{}, {}};
    int count = 0;
    forEachTextField(readout, [&count](const TextField &field, auto &text) {
        const QString block = blockOfText.value(field.name);
        if (block.isEmpty() || block == field.owner)
            put(text, u"words %1 "_s.arg(++count));
    });
    edition.body[1].text = {};
    return readout;
}

// What can be read and changed where the cursor is.
QString wordsAtCursor(const MainWindow &window)
{
    const QWidget *field = window.focusWidget();
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->textCursor().block().text();
    if (const auto *flow = qobject_cast<const FlowEditor *>(field))
        return flow->currentLine().text.plain;
    return {};
}

// As an input method writes: what is being composed, then the words.
void compose(QWidget *field, const QString &composing, const QString &words)
{
    QInputMethodEvent before(composing, {});
    QApplication::sendEvent(field, &before);
    QInputMethodEvent after;
    after.setCommitString(words);
    QApplication::sendEvent(field, &after);
}

// As a keyboard of that language does; QTest knows Latin letters only.
void type(QWidget *field, const QString &words)
{
    for (const QChar letter : words) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, letter);
        QApplication::sendEvent(field, &press);
    }
}

QStringList placesOfTexts(const Readout &readout)
{
    QStringList places;
    forEachTextField(readout, [&](const TextField &field, const auto &text) {
        const bool isReadOnly = field.place.startsWith("leftOver/"_L1);
        if (!plainOf(text).isEmpty() && !isReadOnly)
            places << field.place;
    });
    return places;
}

QString wordsAt(const Readout &readout, const QString &place)
{
    QString words;
    forEachTextField(readout, [&](const TextField &field, const auto &text) {
        if (field.place == place)
            words = plainOf(text);
    });
    return words;
}

} // namespace

// Problems and matches of a search lead to the place of a text: wherever it stands, the cursor
// comes to its words.
class TestEveryText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isReachedByItsPlace();
    void takesEveryWriting_data();
    void takesEveryWriting();
};

void TestEveryText::initTestCase()
{
    QApplication::setOrganizationName(u"Rapporteur"_s);
    QApplication::setApplicationName(u"tst_everytext"_s);
    QSettings().clear();
}

void TestEveryText::isReachedByItsPlace()
{
    MainWindow window;
    window.session().reset(everything());
    window.show();
    QStringList missed;
    window.showPlace({.field = u"leftOver/0/text"_s});
    QCOMPARE(window.panes().currentKind(), PaneKind::LeftOver);
    forEachTextField(window.session().readout(), [&](const TextField &field, const auto &text) {
        const bool isReadOnly = field.place.startsWith("leftOver/"_L1);
        if (plainOf(text).isEmpty() || isReadOnly)
            return;
        window.showPlace({.field = field.place});
        if (wordsAtCursor(window) != plainOf(text))
            missed << u"%1: %2"_s.arg(field.place, wordsAtCursor(window));
    });
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

void TestEveryText::takesEveryWriting_data()
{
    QTest::addColumn<QString>("composing");
    QTest::addColumn<QString>("words");
    QTest::newRow("Japanese") << u"にほん"_s << u"日本"_s;
    QTest::newRow("Korean") << u"하"_s << u"한국"_s;
    QTest::newRow("Arabic") << QString() << u"الوزير"_s;
    QTest::newRow("beyond 16 bits") << u"よし"_s << u"𠮷野"_s;
}

// What is composed is in the readout when it is written, not before, and is one step to undo.
void TestEveryText::takesEveryWriting()
{
    QFETCH(const QString, composing);
    QFETCH(const QString, words);
    MainWindow window;
    window.session().reset(everything());
    window.show();
    const Readout before = window.session().readout();
    const QStringList places = placesOfTexts(before);
    QVERIFY(places.size() > 30);
    for (const QString &place : places) {
        window.showPlace({.field = place});
        QWidget *field = window.focusWidget();
        if (composing.isEmpty()) {
            type(field, words);
        } else {
            QInputMethodEvent begun(composing, {});
            QApplication::sendEvent(field, &begun);
            QVERIFY2(window.session().readout() == before, qPrintable(place));
            compose(field, composing, words);
        }
        const QString written = wordsAt(window.session().readout(), place);
        QVERIFY2(written.contains(words), qPrintable(place + u": "_s + written));
        window.session().undo();
        QVERIFY2(window.session().readout() == before, qPrintable(place));
    }
}

QTEST_MAIN(TestEveryText)
#include "tst_everytext.moc"
