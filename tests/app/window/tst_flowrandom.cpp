// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"
#include "floweditor.h"
#include "newreadout.h"
#include "structure.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>

#include <array>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

constexpr int keysPerRun = 120;

struct Key
{
    Qt::Key key;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    bool removes = false;
};

constexpr std::array keys{
    Key{Qt::Key_Return},
    Key{Qt::Key_Return},
    Key{Qt::Key_Backspace, Qt::NoModifier, true},
    Key{Qt::Key_Delete, Qt::NoModifier, true},
    Key{Qt::Key_Tab},
    Key{Qt::Key_Backtab, Qt::ShiftModifier},
    Key{Qt::Key_Home},
    Key{Qt::Key_End},
    Key{Qt::Key_Left},
    Key{Qt::Key_Right},
    Key{Qt::Key_Up},
    Key{Qt::Key_Down},
    Key{Qt::Key_Right, Qt::ShiftModifier},
    Key{Qt::Key_Down, Qt::ShiftModifier},
    Key{Qt::Key_Home, Qt::ControlModifier},
    Key{Qt::Key_End, Qt::ControlModifier},
};

// All prose, whatever blocks it stands in.
QString letters(const Flow &flow)
{
    QString all;
    for (const FlowLine &line : linesOf(flow))
        all += line.text.plain;
    return all.remove(u' ');
}

QString sorted(QString text)
{
    std::ranges::sort(text);
    return text;
}

template<typename Values>
auto anyOf(const Values &values, QRandomGenerator &random)
{
    return values.at(random.bounded(quint32(values.size())));
}

} // namespace

class TestFlowRandom : public QObject
{
    Q_OBJECT

private slots:
    void keysKeepWords_data();
    void keysKeepWords();

private:
    void act(FlowEditor &editor, QRandomGenerator &random);
};

// One thing that a user does; checks that no letter goes but by deletion.
void TestFlowRandom::act(FlowEditor &editor, QRandomGenerator &random)
{
    const QString before = sorted(letters(editor.flow()));
    const bool selects = editor.textCursor().hasSelection();
    const int choice = int(random.bounded(10));
    bool removes = false;
    QString added;
    if (choice < 5) {
        const Key key = anyOf(keys, random);
        removes = key.removes || (selects && key.key == Qt::Key_Return);
        QTest::keyClick(&editor, key.key, key.modifiers);
    } else if (choice < 8) {
        added = QString(QChar(u'a' + int(random.bounded(26))));
        removes = selects;
        QTest::keyClicks(&editor, added);
    } else if (choice == 8) {
        constexpr std::array kinds{
            BlockKind::Heading,
            BlockKind::Paragraph,
            BlockKind::Item,
            BlockKind::Quotation,
            BlockKind::Note,
            BlockKind::Footnote,
            BlockKind::Link,
            BlockKind::Wrapped};
        editor.convert(anyOf(kinds, random));
    } else {
        constexpr std::array
            kinds{BlockKind::Item, BlockKind::Table, BlockKind::Wrapped, BlockKind::Photo};
        editor.add(anyOf(kinds, random));
    }
    const QString after = sorted(letters(editor.flow()));
    if (!removes)
        QCOMPARE(after, sorted(before + added));
}

void TestFlowRandom::keysKeepWords_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestFlowRandom::keysKeepWords()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    Session session;
    session.reset(newReadout(u"r1"_s, u"en"_s, u"en"_s));
    FlowEditor editor(session, &Edition::body, BlockKind::Heading);
    editor.resize(400, 300);
    editor.show();
    const QString start = digestOf(session.readout());
    for (int i = 0; i < keysPerRun && !QTest::currentTestFailed(); ++i) {
        act(editor, random);
        const auto problems = structureProblems(session.readout());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.value(0).reason));
        QCOMPARE(editor.document()->blockCount(), std::max(qsizetype(1), editor.lines().size()));
        for (qsizetype line = 0; line < editor.lines().size(); ++line)
            QCOMPARE(
                editor.document()->findBlockByNumber(int(line)).text(),
                editor.lines().at(line).text.plain);
    }
    const QString end = digestOf(session.readout());
    while (session.history().canUndo())
        session.undo();
    QCOMPARE(digestOf(session.readout()), start);
    while (session.history().canRedo())
        session.redo();
    QCOMPARE(digestOf(session.readout()), end);
}

QTEST_MAIN(TestFlowRandom)
#include "tst_flowrandom.moc"
