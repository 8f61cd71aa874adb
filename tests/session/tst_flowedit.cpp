// SPDX-License-Identifier: GPL-3.0-or-later
#include "flownotation.h"
#include "marking.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

using Operation = std::function<Spot(Flow &, const Spot &, IdSource &)>;
Q_DECLARE_METATYPE(Operation)

namespace {

Spot enter(Flow &flow, const Spot &at, IdSource &ids)
{
    return splitBlock(flow, at, ids);
}

Spot backspace(Flow &flow, const Spot &at, IdSource &)
{
    return mergeBackward(flow, at.block);
}

Spot deleteAtEnd(Flow &flow, const Spot &at, IdSource &)
{
    return mergeForward(flow, at.block);
}

Spot tab(Flow &flow, const Spot &at, IdSource &ids)
{
    nestItem(flow, at.block, ids);
    return at;
}

Spot backtab(Flow &flow, const Spot &at, IdSource &ids)
{
    unnestItem(flow, at.block, ids);
    return at;
}

Operation move(Step step)
{
    return [step](Flow &flow, const Spot &at, IdSource &) {
        moveBlock(flow, at.block, step);
        return at;
    };
}

Operation convert(BlockKind kind)
{
    return [kind](Flow &flow, const Spot &at, IdSource &ids) {
        convertBlock(flow, at.block, kind, ids);
        return at;
    };
}

Operation paste(const QStringList &lines)
{
    return [lines](Flow &flow, const Spot &at, IdSource &ids) {
        return insertLines(flow, at, lines, ids);
    };
}

// Removes from the cursor to the end of the flow's first line that ends in '<'.
Spot cut(Flow &flow, const Spot &at, IdSource &)
{
    for (const FlowLine &line : linesOf(flow)) {
        if (line.text.plain.contains(u'<'))
            return removeRange(flow, at, {line.id, int(line.text.plain.indexOf(u'<')) + 1});
    }
    return at;
}

Spot section(Flow &flow, const Spot &at, IdSource &ids)
{
    return addSection(flow, at.block, ids);
}

Spot item(Flow &flow, const Spot &at, IdSource &ids)
{
    return addItem(flow, at.block, ids);
}

Spot paragraph(Flow &flow, const Spot &at, IdSource &ids)
{
    return addParagraph(flow, at.block, ids);
}

} // namespace

class TestFlowEdit : public QObject
{
    Q_OBJECT

private slots:
    void operation_data();
    void operation();
    void unknownBlocks();
    void splittingKeepsMarks();
    void structuresStay();
    void marks();

private:
    static void returnRows();
    static void removalRows();
    static void nestingRows();
    static void movingRows();
    static void pasteRows();
    static void commandRows();
};

void TestFlowEdit::operation_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    returnRows();
    removalRows();
    nestingRows();
    movingRows();
    pasteRows();
    commandRows();
}

namespace {

void row(const char *name, const Operation &operation, const QString &before, const QString &after)
{
    QTest::newRow(name) << operation << before << after;
}

} // namespace

void TestFlowEdit::returnRows()
{
    row("Return: next bullet", enter, u"- one|"_s, u"- one\n- |"_s);
    row("Return: splits a bullet", enter, u"- one| two"_s, u"- one\n- | two"_s);
    row("Return: before a bullet", enter, u"- |one"_s, u"- \n- |one"_s);
    row("Return: nested list goes with the tail",
        enter,
        u"- o|ne\n  - in"_s,
        u"- o\n- |ne\n  - in"_s);
    row("Return: empty bullet ends the list", enter, u"- one\n- |"_s, u"- one\n|"_s);
    row("Return: empty bullet splits the list", enter, u"- a\n- |\n- c"_s, u"- a\n|\n- c"_s);
    row("Return: empty nested bullet moves out", enter, u"- a\n  - |"_s, u"- a\n- |"_s);
    row("Return: heading begins a list", enter, u"# Title|"_s, u"# Title\n- |"_s);
    row("Return: heading uses its list", enter, u"# Title|\n- a"_s, u"# Title\n- |\n- a"_s);
    row("Return: heading splits", enter, u"# Ti|tle"_s, u"# Ti\n# |tle"_s);
    row("Return: before a heading", enter, u"# |Title"_s, u"\n# |Title"_s);
    row("Return: paragraph", enter, u"one|"_s, u"one\n|"_s);
    row("Return: paragraph in an item", enter, u"- a\n  on|e"_s, u"- a\n  on\n  |e"_s);
    row("Return: note", enter, u"> one|"_s, u"> one\n|"_s);
}

void TestFlowEdit::removalRows()
{
    row("Backspace: bullets join", backspace, u"- one\n- |two"_s, u"- one|two"_s);
    row("Backspace: nested into outer", backspace, u"- one\n  - |two"_s, u"- one|two"_s);
    row("Backspace: into the deepest before", backspace, u"- a\n  - b\n- |c"_s, u"- a\n  - b|c"_s);
    row("Backspace: nested list stays",
        backspace,
        u"- a\n- |b\n  - c\n  - d"_s,
        u"- a|b\n  - c\n  - d"_s);
    row("Backspace: what was in the first moves up",
        backspace,
        u"- a\n  - |b\n    - c\n  - d"_s,
        u"- a|b\n  - c\n  - d"_s);
    row("Backspace: first bullet leaves the list",
        backspace,
        u"# T\n- |a\n- b"_s,
        u"# T\n|a\n- b"_s);
    row("Backspace: heading becomes a paragraph", backspace, u"a\n# |T"_s, u"a\n|T"_s);
    row("Backspace: empty heading goes", backspace, u"- a\n# |"_s, u"- a|"_s);
    row("Backspace: lists meet again", backspace, u"- a\n|\n- b"_s, u"- a|\n- b"_s);
    row("Backspace: at the very start", backspace, u"|a"_s, u"|a"_s);
    row("Delete: next bullet joins", deleteAtEnd, u"- one|\n- two"_s, u"- one|two"_s);
    row("Delete: heading joins", deleteAtEnd, u"one|\n# two"_s, u"one|two"_s);
    row("Delete: at the very end", deleteAtEnd, u"one|"_s, u"one|"_s);
    row("cut: within a line", cut, u"on|e<"_s, u"on|"_s);
    row("cut: over sections", cut, u"# A\n- a|1\n- a2\n# B\n- b<1\n- b2"_s, u"# A\n- a|1\n- b2"_s);
    row("cut: whole nested lists", cut, u"- |a\n  - b\n    - c\n- d<"_s, u"- |"_s);
    row("cut: continuing paragraph", cut, u"- a|\n  prose\n- b<c"_s, u"- a|c"_s);
}

void TestFlowEdit::nestingRows()
{
    row("Tab", tab, u"- a\n- |b"_s, u"- a\n  - |b"_s);
    row("Tab: joins the nested list",
        tab,
        u"- a\n  - b\n- |c\n  - d"_s,
        u"- a\n  - b\n  - |c\n    - d"_s);
    row("Tab: first item stays", tab, u"- |a\n- b"_s, u"- |a\n- b"_s);
    row("Tab: paragraph stays", tab, u"- a\n|b"_s, u"- a\n|b"_s);
    row("Shift+Tab", backtab, u"- a\n  - |b"_s, u"- a\n- |b"_s);
    row("Shift+Tab: takes followers along",
        backtab,
        u"- a\n  - b\n  - |c\n  - d\n- e"_s,
        u"- a\n  - b\n- |c\n  - d\n- e"_s);
    row("Shift+Tab: prose after stays after",
        backtab,
        u"- a\n  - |b\n  prose"_s,
        u"- a\n- |b\n  prose"_s);
    row("Shift+Tab: outermost stays", backtab, u"- |a"_s, u"- |a"_s);
}

void TestFlowEdit::movingRows()
{
    const Operation up = move(Step::Back);
    const Operation down = move(Step::Forward);
    row("up: item", up, u"- a\n- |b"_s, u"- |b\n- a"_s);
    row("down: item with what it holds", down, u"- |a\n  - x\n- b"_s, u"- b\n- |a\n  - x"_s);
    row("down: into the next section", down, u"# A\n- |a\n# B\n- b"_s, u"# A\n# B\n- |a\n- b"_s);
    row("up: into the section before", up, u"# A\n- a\n# B\n- |b"_s, u"# A\n- a\n- |b\n# B"_s);
    row("up: section", up, u"lead\n# A\n- a\n# |B\n- b"_s, u"lead\n# |B\n- b\n# A\n- a"_s);
    row("down: section", down, u"# |A\n- a\n# B\n- b"_s, u"# B\n- b\n# |A\n- a"_s);
    row("up: first section stays", up, u"lead\n# |A"_s, u"lead\n# |A"_s);
    row("up: paragraph past a list", up, u"- a\n|p"_s, u"|p\n- a"_s);
    row("down: last stays", down, u"a\n|b"_s, u"a\n|b"_s);
}

void TestFlowEdit::pasteRows()
{
    row("paste: one line", paste({u"x"_s}), u"- a|b"_s, u"- ax|b"_s);
    row("paste: many bullets",
        paste({u"• one"_s, u"- two"_s, u"3. three"_s}),
        u"- |"_s,
        u"- one\n- two\n- three|"_s);
    row("paste: into a bullet", paste({u"x"_s, u"y"_s}), u"- a|b"_s, u"- ax\n- y|b"_s);
    row("paste: paragraphs", paste({u"x"_s, u"y"_s}), u"|"_s, u"x\ny|"_s);
    row("paste: heading, then bullets", paste({u"T"_s, u"x"_s}), u"# |"_s, u"# T\n- x|"_s);
    row("paste: a number that is no bullet", paste({u"2019 was"_s}), u"- |"_s, u"- 2019 was|"_s);
}

void TestFlowEdit::commandRows()
{
    row("section: after this one", section, u"# A\n- a|\n# B"_s, u"# A\n- a\n# |\n# B"_s);
    row("section: in an empty text", section, u"|"_s, u"\n# |"_s);
    row("item: after this one", item, u"- a|\n- b"_s, u"- a\n- |\n- b"_s);
    row("item: after a paragraph", item, u"a|"_s, u"a\n- |"_s);
    row("paragraph: after the list", paragraph, u"- a|\n- b"_s, u"- a\n- b\n|"_s);
    row("convert: item to heading",
        convert(BlockKind::Heading),
        u"- a\n- |b\n- c"_s,
        u"- a\n# |b\n- c"_s);
    row("convert: paragraph to item", convert(BlockKind::Item), u"- a\n|b"_s, u"- a\n- |b"_s);
    row("convert: heading to item", convert(BlockKind::Item), u"# |a\n- b"_s, u"- |a\n- b"_s);
    row("convert: alone to item", convert(BlockKind::Item), u"|a"_s, u"- |a"_s);
    row("convert: nested to note", convert(BlockKind::Note), u"- a\n  - |b"_s, u"- a\n  > |b"_s);
    row("convert: nested to heading",
        convert(BlockKind::Heading),
        u"- a\n  - |b"_s,
        u"- a\n  - |b"_s);
}

void TestFlowEdit::operation()
{
    QFETCH(const Operation, operation);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    auto [flow, spot] = written(before);
    QCOMPARE(notation(flow, spot), before);

    IdSource ids;
    const Spot result = operation(flow, spot, ids);
    QCOMPARE(notation(flow, result), after);
}

void TestFlowEdit::unknownBlocks()
{
    auto [flow, spot] = written(u"# A\n- a"_s);
    const Flow before = flow;
    const Spot nowhere{u"nowhere"_s, 3};
    IdSource ids;
    QCOMPARE(splitBlock(flow, nowhere, ids), nowhere);
    QCOMPARE(insertLines(flow, nowhere, {u"x"_s}, ids), nowhere);
    QCOMPARE(removeRange(flow, nowhere, {u"t1"_s, 1}), nowhere);
    QCOMPARE(mergeBackward(flow, nowhere.block).block, nowhere.block);
    QCOMPARE(mergeForward(flow, nowhere.block).block, nowhere.block);
    QVERIFY(!nestItem(flow, nowhere.block, ids));
    QVERIFY(!moveBlock(flow, nowhere.block, Step::Back));
    QVERIFY(!convertBlock(flow, nowhere.block, BlockKind::Item, ids));
    takeOut(flow, nowhere.block);
    QCOMPARE(flow, before);
}

void TestFlowEdit::splittingKeepsMarks()
{
    auto [flow, spot] = written(u"- abc|def"_s);
    Block &block = blockAt(flow, pathOf(flow, spot.block));
    block.text = marked(block.text, 1, 4, Mark::Kind::Strong);
    const Text before = block.text;

    IdSource ids;
    const Spot tail = splitBlock(flow, spot, ids);
    QCOMPARE(
        blockAt(flow, pathOf(flow, spot.block)).text,
        marked({u"abc"_s, {}}, 1, 2, Mark::Kind::Strong));
    QCOMPARE(
        blockAt(flow, pathOf(flow, tail.block)).text,
        marked({u"def"_s, {}}, 0, 2, Mark::Kind::Strong));
    QCOMPARE(mergeBackward(flow, tail.block), spot);
    QCOMPARE(blockAt(flow, pathOf(flow, spot.block)).text, before);
}

// A table and a wrapped text are emptied by deleting over them, never broken.
void TestFlowEdit::structuresStay()
{
    const auto block = [](const QString &id, BlockKind kind, const Flow &children = {}) {
        Block result;
        result.id = id;
        result.kind = kind;
        result.text.plain = ruleFor(kind).hasText ? id : QString();
        result.children = children;
        return result;
    };
    using enum BlockKind;
    const Block table
        = block(u"t"_s, Table, {block(u"r"_s, Row, {block(u"c1"_s, Cell), block(u"c2"_s, Cell)})});
    const Block wrapped = block(u"w"_s, Wrapped, {block(u"in"_s, Paragraph)});
    Flow flow{block(u"a"_s, Paragraph), table, wrapped, block(u"z"_s, Paragraph)};

    QCOMPARE(removeRange(flow, {u"a"_s, 1}, {u"z"_s, 0}), (Spot{u"a"_s, 1}));
    QCOMPARE(notation(flow, {}), u"az\n\n\n"_s);
    QCOMPARE(flow.size(), 3);
    QCOMPARE(flow[1].children[0].children.size(), 2);

    IdSource ids;
    const Spot inCell = splitBlock(flow, {u"c1"_s, 0}, ids);
    QCOMPARE(flow[1].children[0].children[0].children.first().id, inCell.block);
}

void TestFlowEdit::marks()
{
    const Text plain{u"abcdef"_s, {}};
    const Text strong = marked(plain, 1, 4, Mark::Kind::Strong);
    QVERIFY(isMarked(strong, 2, 2, Mark::Kind::Strong));
    QVERIFY(!isMarked(strong, 0, 2, Mark::Kind::Strong));
    QVERIFY(!isMarked(strong, 2, 2, Mark::Kind::Emphasis));
    QCOMPARE(unmarked(strong, 0, 6, Mark::Kind::Strong), plain);
    QCOMPARE(unmarked(strong, 2, 1, Mark::Kind::Strong).marks.size(), 2);

    const Text link = marked(plain, 0, 6, Mark::Kind::Link, u"https://a.example"_s);
    const Text relinked = marked(link, 2, 2, Mark::Kind::Link, u"https://b.example"_s);
    QCOMPARE(relinked.marks.size(), 3);
    QCOMPARE(relinked.marks[1].value, u"https://b.example"_s);
}

QTEST_GUILESS_MAIN(TestFlowEdit)
#include "tst_flowedit.moc"
