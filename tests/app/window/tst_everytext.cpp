// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundpaths.h"
#include "floweditor.h"
#include "mainwindow.h"
#include "panestack.h"
#include "texts.h"

#include <QApplication>
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

} // namespace

// Problems and matches of a search lead to the place of a text: wherever it stands, the cursor
// comes to its words.
class TestEveryText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isReachedByItsPlace();
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

QTEST_MAIN(TestEveryText)
#include "tst_everytext.moc"
