// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

using Marks = QList<Mark>;

Mark strong(int from, int length)
{
    return {Mark::Kind::Strong, from, length, {}};
}

Mark link(int from, int length, const QString &address = u"https://a.example"_s)
{
    return {Mark::Kind::Link, from, length, address};
}

Mark anchor(int at)
{
    return {Mark::Kind::Footnote, at, 0, u"f1"_s};
}

} // namespace

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void replaces_data();
    void replaces();
    void slices_data();
    void slices();
    void joins();
    void normalizes_data();
    void normalizes();
    void composes_data();
    void composes();
};

void TestText::replaces_data()
{
    QTest::addColumn<Marks>("before");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("inserted");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<Marks>("after");

    const QString typed = u"xy"_s;
    const auto row = [](const char *name, const auto &...columns) {
        (QTest::newRow(name) << ... << columns);
    };
    // the text is "abcdefgh"
    row("typing before moves",
        Marks{strong(2, 3)},
        0,
        0,
        typed,
        u"xyabcdefgh"_s,
        Marks{strong(4, 3)});
    row("typing at the start stays out",
        Marks{strong(2, 3)},
        2,
        0,
        typed,
        u"abxycdefgh"_s,
        Marks{strong(4, 3)});
    row("typing within grows",
        Marks{strong(2, 3)},
        3,
        0,
        typed,
        u"abcxydefgh"_s,
        Marks{strong(2, 5)});
    row("typing at the end continues",
        Marks{strong(2, 3)},
        5,
        0,
        typed,
        u"abcdexyfgh"_s,
        Marks{strong(2, 5)});
    row("typing at a link's end does not",
        Marks{link(2, 3)},
        5,
        0,
        typed,
        u"abcdexyfgh"_s,
        Marks{link(2, 3)});
    row("typing after leaves",
        Marks{strong(2, 3)},
        6,
        0,
        typed,
        u"abcdefxygh"_s,
        Marks{strong(2, 3)});
    row("deleting all of it removes", Marks{strong(2, 3)}, 2, 3, QString(), u"abfgh"_s, Marks{});
    row("deleting more removes", Marks{strong(2, 3)}, 1, 5, typed, u"axygh"_s, Marks{});
    row("typing over all of it keeps",
        Marks{strong(2, 3)},
        2,
        3,
        typed,
        u"abxyfgh"_s,
        Marks{strong(2, 2)});
    row("replacing its first character keeps",
        Marks{strong(2, 3)},
        2,
        1,
        u"C"_s,
        u"abCdefgh"_s,
        Marks{strong(2, 3)});
    row("replacing its last character keeps",
        Marks{link(2, 3)},
        4,
        1,
        u"E"_s,
        u"abcdEfgh"_s,
        Marks{link(2, 3)});
    row("cutting its head shortens",
        Marks{strong(2, 3)},
        1,
        2,
        QString(),
        u"adefgh"_s,
        Marks{strong(1, 2)});
    row("cutting its tail shortens",
        Marks{strong(2, 3)},
        4,
        3,
        QString(),
        u"abcdh"_s,
        Marks{strong(2, 2)});
    row("anchor stays behind its word",
        Marks{anchor(3)},
        3,
        0,
        typed,
        u"abcxydefgh"_s,
        Marks{anchor(3)});
    row("anchor moves with its word", Marks{anchor(3)}, 1, 2, typed, u"axydefgh"_s, Marks{anchor(3)});
    row("anchor within goes", Marks{anchor(3)}, 1, 4, typed, u"axyfgh"_s, Marks{});
    row("neighbours that meet join",
        Marks{strong(0, 2), strong(4, 2)},
        2,
        2,
        QString(),
        u"abefgh"_s,
        Marks{strong(0, 4)});
    row("beyond the end appends", Marks{}, 99, 99, typed, u"abcdefghxy"_s, Marks{});
    row("before the start prepends", Marks{}, -5, 0, typed, u"xyabcdefgh"_s, Marks{});
}

void TestText::replaces()
{
    QFETCH(Marks, before);
    QFETCH(int, from);
    QFETCH(int, length);
    QFETCH(QString, inserted);

    const Text result = replaced({u"abcdefgh"_s, before}, from, length, inserted);

    QTEST(result.plain, "plain");
    QTEST(result.marks, "after");
}

void TestText::slices_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<Marks>("marks");

    // the text is "abcdefgh", strong over "cde", an anchor behind "f"
    QTest::newRow("all") << 0 << 8 << u"abcdefgh"_s << Marks{strong(2, 3), anchor(6)};
    QTest::newRow("part") << 3 << 3 << u"def"_s << Marks{strong(0, 2), anchor(3)};
    QTest::newRow("outside") << 7 << 1 << u"h"_s << Marks{};
    QTest::newRow("too long") << 7 << 50 << u"h"_s << Marks{};
    QTest::newRow("nothing") << 20 << 1 << u""_s << Marks{};
}

void TestText::slices()
{
    QFETCH(int, from);
    QFETCH(int, length);

    const Text part = sliced({u"abcdefgh"_s, {strong(2, 3), anchor(6)}}, from, length);

    QTEST(part.plain, "plain");
    QTEST(part.marks, "marks");
}

void TestText::joins()
{
    const Text head{u"ab"_s, {strong(1, 1)}};
    const Text tail{u"cd"_s, {strong(0, 1), anchor(2)}};

    const Text expected{u"abcd"_s, {strong(1, 2), anchor(4)}};
    QCOMPARE(joined(head, tail), expected);
}

void TestText::normalizes_data()
{
    QTest::addColumn<Marks>("marks");
    QTest::addColumn<Marks>("expected");

    const Mark other = link(2, 4, u"https://b.example"_s);
    QTest::newRow("sorts") << Marks{strong(4, 1), strong(1, 1)}
                           << Marks{strong(1, 1), strong(4, 1)};
    QTest::newRow("clips") << Marks{strong(-3, 5), strong(8, 9)}
                           << Marks{strong(0, 2), strong(8, 2)};
    QTest::newRow("drops empty") << Marks{strong(3, 0), strong(20, 2)} << Marks{};
    QTest::newRow("joins alike") << Marks{strong(1, 3), strong(4, 2)} << Marks{strong(1, 5)};
    QTest::newRow("keeps kinds apart")
        << Marks{strong(1, 3), link(1, 3)} << Marks{strong(1, 3), link(1, 3)};
    QTest::newRow("the earlier link stands")
        << Marks{link(0, 4), other} << Marks{link(0, 4), link(4, 2, other.value)};
    QTest::newRow("an anchor is a point")
        << Marks{{Mark::Kind::Footnote, 3, 4, u"f1"_s}} << Marks{anchor(3)};
    QTest::newRow("anchors once") << Marks{anchor(3), anchor(3)} << Marks{anchor(3)};
}

void TestText::normalizes()
{
    QFETCH(Marks, marks);

    const Marks once = normalized(marks, 10);

    QTEST(once, "expected");
    QCOMPARE(normalized(once, 10), once);
}

void TestText::composes_data()
{
    QTest::addColumn<Text>("text");
    QTest::addColumn<Text>("expected");

    QTest::newRow("marks follow") << Text{u"e\u0301te\u0301 d"_s, {strong(5, 2)}}
                                  << Text{u"été d"_s, {strong(3, 2)}};
    QTest::newRow("no mark within a character") << Text{u"ae\u0301b"_s, {strong(0, 2), anchor(2)}}
                                                << Text{u"aéb"_s, {strong(0, 2), anchor(2)}};
    QTest::newRow("Hangul") << Text{u"\u1112\u1161\u11ab!"_s, {strong(1, 2)}} << Text{u"한!"_s, {}};
    QTest::newRow("already") << Text{u"été"_s, {strong(0, 1)}} << Text{u"été"_s, {strong(0, 1)}};
}

void TestText::composes()
{
    QFETCH(Text, text);

    QTEST(composed(text), "expected");
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
