// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"
#include "compose.h"
#include "format.h"
#include "wrap.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::build;

namespace {

QString rendered(const QList<Block> &body, int wrapColumn = 0)
{
    Edition edition;
    edition.id = u"e1"_s;
    edition.language = u"en"_s;
    edition.body = body;
    RenderCache cache;
    const Page page = compose(readout(edition), profileFor(u"en"_s, {}));
    const auto result = formatFor(u"txt")
                            ->render(page, {.paper = Paper::A4, .wrapColumn = wrapColumn}, cache);
    return QString::fromUtf8(result->bytes);
}

} // namespace

class TestPlainText : public QObject
{
    Q_OBJECT

private slots:
    void nests();
    void wrapsWithHangingLabels();
    void tablesStandInRows();
    void wraps_data();
    void wraps();
    void columns_data();
    void columns();
};

void TestPlainText::nests()
{
    const Block inner = list(u"b3"_s, {item(u"b4"_s, u"c"_s)});
    QCOMPARE(
        rendered(
            {heading(u"b0"_s, u"Title"_s, 1, true),
             list(u"b1"_s, {item(u"b2"_s, u"a"_s, {inner}), item(u"b5"_s, u"d"_s)}),
             paragraph(u"b6"_s, u"e"_s)}),
        u"1. Title\n\n  • a\n      – c\n  • d\n\ne\n"_s);
}

void TestPlainText::wrapsWithHangingLabels()
{
    QCOMPARE(
        rendered({list(u"b1"_s, {item(u"b2"_s, u"one two three four five six seven"_s)})}, 26),
        u"  • one two three four\n    five six seven\n"_s);
    QCOMPARE(
        rendered({paragraph(u"b1"_s, u"one two three four five six"_s, true)}, 24),
        u"1. one two three four\n   five six\n"_s);
}

void TestPlainText::tablesStandInRows()
{
    const auto row = [](const QString &id, const QStringList &words) {
        Block cells = block(BlockKind::Row, id);
        for (const QString &word : words)
            cells.children << block(BlockKind::Cell, id + word, word);
        return cells;
    };
    QCOMPARE(
        rendered({block(
            BlockKind::Table,
            u"b1"_s,
            {},
            {row(u"r1"_s, {u"a"_s, u"b"_s}), row(u"r2"_s, {u"c"_s, u"d"_s})})}),
        u"a\tb\nc\td\n"_s);
}

void TestPlainText::wraps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("fits") << u"one two"_s << 7 << QStringList{u"one two"_s};
    QTest::newRow("breaks") << u"one two"_s << 6 << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("long word") << u"a incomprehensible b"_s << 5
                               << QStringList{u"a"_s, u"incomprehensible"_s, u"b"_s};
    QTest::newRow("no-break space") << u"a\u00A0b c"_s << 3 << QStringList{u"a\u00A0b"_s, u"c"_s};
    QTest::newRow("Japanese is wide")
        << u"外務大臣は，会談"_s << 6 << QStringList{u"外務大"_s, u"臣は，"_s, u"会談"_s};
    QTest::newRow("nothing") << QString() << 8 << QStringList{QString()};
}

void TestPlainText::wraps()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    QTEST(wrapped(text, columns), "lines");
}

void TestPlainText::columns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");

    QTest::newRow("Latin") << u"é-x"_s << 3;
    QTest::newRow("combining") << u"e\u0301"_s << 1;
    QTest::newRow("Japanese") << u"外務（1）"_s << 9;
    QTest::newRow("Korean") << u"장관"_s << 4;
    QTest::newRow("beyond the first plane") << u"𠮷"_s << 2;
    QTest::newRow("Arabic with a mark") << u"شنِّ"_s << 2;
}

void TestPlainText::columns()
{
    QFETCH(QString, text);
    QTEST(columnsOf(text), "columns");
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
