// SPDX-License-Identifier: GPL-3.0-or-later
#include "storable.h"
#include "text.h"

#include <QTest>

#include <array>

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

// The marks of a text as they are drawn: "ab[cd]e<fg>h^" has strong letters, a link, and a
// footnote's anchor behind its last letter.
Text drawn(const char *drawing)
{
    Text text;
    int start = 0;
    for (const QChar each : QString::fromLatin1(drawing)) {
        const int at = int(text.plain.size());
        switch (each.unicode()) {
        case '[':
        case '<': start = at; break;
        case ']': text.marks << strong(start, at - start); break;
        case '>': text.marks << link(start, at - start); break;
        case '^': text.marks << anchor(at); break;
        default: text.plain += each;
        }
    }
    return text;
}

struct Replacement
{
    const char *name;
    const char *before; // as drawn
    int from;
    int length;
    const char *inserted;
    const char *after;
};

constexpr std::array replacements{
    Replacement{"typing before moves", "ab[cde]fgh", 0, 0, "xy", "xyab[cde]fgh"},
    Replacement{"typing at the start stays out", "ab[cde]fgh", 2, 0, "xy", "abxy[cde]fgh"},
    Replacement{"typing within grows", "ab[cde]fgh", 3, 0, "xy", "ab[cxyde]fgh"},
    Replacement{"typing at the end continues", "ab[cde]fgh", 5, 0, "xy", "ab[cdexy]fgh"},
    Replacement{"typing at a link's end does not", "ab<cde>fgh", 5, 0, "xy", "ab<cde>xyfgh"},
    Replacement{"typing after leaves", "ab[cde]fgh", 6, 0, "xy", "ab[cde]fxygh"},
    Replacement{"deleting all of it removes", "ab[cde]fgh", 2, 3, "", "abfgh"},
    Replacement{"deleting more removes", "ab[cde]fgh", 1, 5, "xy", "axygh"},
    Replacement{"typing over all of it keeps", "ab[cde]fgh", 2, 3, "xy", "ab[xy]fgh"},
    Replacement{"replacing its first character keeps", "ab[cde]fgh", 2, 1, "C", "ab[Cde]fgh"},
    Replacement{"replacing its last character keeps", "ab<cde>fgh", 4, 1, "E", "ab<cdE>fgh"},
    Replacement{"cutting its head shortens", "ab[cde]fgh", 1, 2, "", "a[de]fgh"},
    Replacement{"cutting its tail shortens", "ab[cde]fgh", 4, 3, "", "ab[cd]h"},
    Replacement{"anchor stays behind its word", "abc^defgh", 3, 0, "xy", "abc^xydefgh"},
    Replacement{"anchor moves with its word", "abc^defgh", 1, 2, "xy", "axy^defgh"},
    Replacement{"anchor within goes", "abc^defgh", 1, 4, "xy", "axyfgh"},
    Replacement{"neighbours that meet join", "[ab]cd[ef]gh", 2, 2, "", "[abef]gh"},
    Replacement{"beyond the end appends", "abcdefgh", 99, 99, "xy", "abcdefghxy"},
    Replacement{"before the start prepends", "abcdefgh", -5, 0, "xy", "xyabcdefgh"},
};

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
    void storableTextStays();
};

void TestText::replaces_data()
{
    QTest::addColumn<const Replacement *>("replacement");
    for (const Replacement &replacement : replacements)
        QTest::newRow(replacement.name) << &replacement;
}

void TestText::replaces()
{
    QFETCH(const Replacement *const, replacement);
    const auto &[name, before, from, length, inserted, after] = *replacement;
    const Text result = replaced(drawn(before), from, length, QString::fromLatin1(inserted));
    QCOMPARE(result.plain, drawn(after).plain);
    QCOMPARE(result.marks, drawn(after).marks);
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

// Beside each other, too, nothing composes of what is taken for storable at once.
void TestText::storableTextStays()
{
    QString units;
    for (char16_t unit = 0xFFFF; unit > 0; --unit) {
        if (isStorable(QStringView(&unit, 1)))
            units += unit;
    }
    QCOMPARE_GT(units.size(), 0x300);
    QString pairs;
    for (const QChar one : std::as_const(units)) {
        for (const QChar other : std::as_const(units))
            pairs.append(one).append(other);
    }
    QVERIFY(isStorable(pairs));
    QVERIFY(pairs.normalized(QString::NormalizationForm_C) == pairs);

    for (const QString &text :
         {u"e\u0301"_s, QString(QChar::Null), QString(QChar(0xD800)), u"\u212B"_s}) {
        QVERIFY(!isStorable(text));
        QVERIFY(!isStorable(QString(40, u'x') + text + QString(40, u'x')));
    }
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
