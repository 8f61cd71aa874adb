// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"
#include "compare.h"
#include "meeting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

class TestCompare : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void formatting();
    void fourChangesAreFour();
    void areas_data();
    void areas();
    void moves_data();
    void moves();
    void strangersPairByWords();
};

namespace {

using namespace build;

QString marked(const QList<Piece> &pieces)
{
    QString text;
    for (const Piece &piece : pieces) {
        switch (piece.kind) {
        case Piece::Kind::Same: text += piece.text; break;
        case Piece::Kind::Deleted: text += u"[-"_s + piece.text + u"-]"_s; break;
        case Piece::Kind::Inserted: text += u"{+"_s + piece.text + u"+}"_s; break;
        }
    }
    return text;
}

QString told(const Change &change)
{
    static const QStringList kinds{u"edited"_s, u"inserted"_s, u"deleted"_s, u"moved"_s};
    return kinds.at(int(change.kind)) + u' ' + change.place + u' ' + marked(change.words);
}

QStringList told(const Comparison &comparison)
{
    QStringList all;
    for (const Change &change : comparison.changes)
        all << told(change);
    return all;
}

// The meeting with more that can change.
Readout fullMeeting()
{
    Readout made = testing::meeting();
    made.editions[0].body << paragraph(u"b10"_s, u"They also spoke of theatre."_s);
    made.source = u"https://example.org/a"_s;
    made.events[0].duration->covers.text = u"the meeting and lunch"_s;
    Participant minister;
    minister.id = u"a1"_s;
    minister.name.given = u"Ada"_s;
    minister.name.family = u"Example"_s;
    minister.office.text = u"Minister"_s;
    made.sides = {{u"s1"_s, {u"Ruritania"_s, {}}, {minister}}};
    return made;
}

} // namespace

void TestCompare::words_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *before, const char *after, const char *told) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after)
                            << QString::fromUtf8(told);
    };
    row("replaced",
        "in the afternoon of May",
        "in the morning of May",
        "in the [-afternoon-]{+morning+} of May");
    row("deleted", "one two three", "one three", "one [-two -]three");
    row("deleted first", "one two", "two", "[-one -]two");
    row("deleted last", "one two", "one", "one[- two-]");
    row("inserted", "one three", "one two three", "one {+two+} three");
    row("all new", "", "one two", "{+one two+}");
    row("all gone", "one two", "", "[-one two-]");
    row("nothing", "one two", "one two", "one two");
    row("white space", "one  two\u00a0three", "one two three", "one two three");
    row("island of two",
        "a one two b c d e",
        "x one two y c d e",
        "[-a one two b-]{+x one two y+} c d e");
    row("island of three",
        "a one two three b",
        "x one two three y",
        "[-a-]{+x+} one two three [-b-]{+y+}");
    row("sign",
        "They met. They spoke",
        "They met; they spoke",
        "They met[-. They-]{+; they+} spoke");
    row("Japanese",
        "両外相は午後に会談を行った。",
        "両外相は午前に会談を行った。",
        "両外相は[-午後-]{+午前+}に会談を行った。");
    row("Thai",
        "รัฐมนตรีพบกันในตอนบ่ายวันนี้",
        "รัฐมนตรีพบกันในตอนเช้าวันนี้",
        "รัฐมนตรีพบกันในตอน[-บ่าย-]{+เช้า+}วันนี้");
    row("Korean",
        "양 장관은 오후에 만났다",
        "양 장관은 오전에 만났다",
        "양 장관은 [-오후에-]{+오전에+} 만났다");
    row("Arabic",
        "التقى الوزير نظيره مساء",
        "التقى الوزير نظيره صباحا",
        "التقى الوزير نظيره [-مساء-]{+صباحا+}");
    row("emoji",
        "well 👩🏽‍⚖️ done",
        "well 🤝 done",
        "well [-👩🏽‍⚖️-]{+🤝+} done");
}

void TestCompare::words()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(marked(markedUp(before, after)), "expected");
}

void TestCompare::formatting()
{
    const Text plain{u"They met again"_s, {}};
    const Text strong{u"They met again"_s, {{Mark::Kind::Strong, 5, 3, {}}}};
    const Text later{u"So they met again"_s, {{Mark::Kind::Strong, 8, 3, {}}}};
    QVERIFY(formattingDiffers(plain, strong));
    QVERIFY(formattingDiffers(strong, plain));
    QVERIFY(!formattingDiffers(strong, strong));
    QVERIFY(!formattingDiffers(strong, later));
    QVERIFY(formattingDiffers(plain, later));
}

void TestCompare::fourChangesAreFour()
{
    Readout after = fullMeeting();
    QList<Block> &body = after.editions[0].body;
    body[4].children[0].text.plain = u"Exercises in the south of the country"_s;
    for (int i = 0; i < 3; ++i) // Culture before Defence
        body.move(5 + i, 2 + i);
    after.events[0].duration->minutes = 180;
    after.editions[0].title = u"A visit to Grauland"_s;
    const Comparison comparison = compare(fullMeeting(), after);
    QCOMPARE(
        told(comparison),
        (QStringList{
            u"edited events/v1/duration approximately [-240-]{+180+} min the meeting and lunch"_s,
            u"edited editions/e1/title A visit to [-Ruritania-]{+Grauland+}"_s,
            u"moved editions/e1/body/b8 Culture\nThey spoke of music.\nThey also spoke of theatre."_s,
            u"edited editions/e1/body/b5/b6/text Exercises in the [-north-]{+south+} of the country"_s,
        }));
    const Change &moved = comparison.changes.at(2);
    QCOMPARE(moved.id, u"b8"_s);
    QCOMPARE(moved.from, u"editions/e1/body/b8"_s);
    QCOMPARE(moved.along, (QStringList{u"b9"_s, u"b10"_s}));
    QVERIFY(comparison.numbering.isEmpty());
}

void TestCompare::areas_data()
{
    using Edit = std::function<void(Readout &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<ChangeArea>("area");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *expected, ChangeArea area, const Edit &edit) {
        QTest::newRow(expected) << edit << area << QString::fromUtf8(expected);
    };
    using enum ChangeArea;
    row("edited sides/s1/participants/a1/name [-Ada-]{+Ida+} Example", Facts, [](Readout &readout) {
        readout.sides[0].participants[0].name.given = u"Ida"_s;
    });
    row("edited sides/s1/participants/a1/office/text [-Minister-]{+Envoy+}",
        Facts,
        [](Readout &readout) { readout.sides[0].participants[0].office.text = u"Envoy"_s; });
    row("inserted release {+2031-03-04+}", Facts, [](Readout &readout) {
        readout.release.date = QDate(2031, 3, 4);
    });
    row("deleted events/v1 [-approximately 240 min the meeting and lunch-]",
        Facts,
        [](Readout &readout) { readout.events.clear(); });
    row("edited events/v1/kind [-Meeting-]{+Visit+}", Facts, [](Readout &readout) {
        readout.events[0].kind = Event::Kind::Visit;
    });
    row("edited source [-https://example.org/a-]{+https://example.org/b+}",
        Facts,
        [](Readout &readout) { readout.source = u"https://example.org/b"_s; });
    row("inserted editions/e1/body/b11 {+More.+}", Structure, [](Readout &readout) {
        readout.editions[0].body << paragraph(u"b11"_s, u"More."_s);
    });
    row("deleted editions/e1/body/b5 [-Exercises in the north of the country\nExchange of cadets-]",
        Structure,
        [](Readout &readout) { readout.editions[0].body.removeAt(4); });
    row("edited editions/e1/body/b4/kind [-paragraph-]{+note+}", Structure, [](Readout &readout) {
        readout.editions[0].body[3].kind = BlockKind::Note;
    });
    row("edited editions/e1/body/b4/text They spoke of defence.", Formatting, [](Readout &readout) {
        readout.editions[0].body[3].text.marks = {{Mark::Kind::Strong, 0, 4, {}}};
    });
    row("edited editions/e1/body/b4/text They  spoke of defence.", Formatting, [](Readout &readout) {
        readout.editions[0].body[3].text.plain = u"They  spoke of defence."_s;
    });
    row("edited editions/e1/direction [-That of the language-]{+Left to right+}",
        Formatting,
        [](Readout &readout) { readout.editions[0].direction = Direction::LeftToRight; });
    row("inserted editions/e1/tags/0 {+trade+}", Text, [](Readout &readout) {
        readout.editions[0].tags = {u"trade"_s};
    });
}

void TestCompare::areas()
{
    using Edit = std::function<void(Readout &)>;
    QFETCH(Edit, edit);
    QFETCH(ChangeArea, area);
    QFETCH(QString, expected);
    Readout after = fullMeeting();
    edit(after);
    const Comparison comparison = compare(fullMeeting(), after);
    QCOMPARE(told(comparison), QStringList{expected});
    QCOMPARE(comparison.changes.first().area, area);
    QCOMPARE(comparison.count(area), 1);
    // numbering is kept apart
    after = fullMeeting();
    after.editions[0].body[0].numbering.on = true;
    const Comparison numbered = compare(fullMeeting(), after);
    QVERIFY(numbered.changes.isEmpty());
    QCOMPARE(numbered.count(ChangeArea::Numbering), 1);
    QVERIFY(!numbered.isEmpty());
}

void TestCompare::moves_data()
{
    using Edit = std::function<void(QList<Block> &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Edit &edit, const QStringList &expected) {
        QTest::newRow(name) << edit << expected;
    };
    row("item to the other end",
        [](QList<Block> &body) { body[4].children.move(0, 1); },
        {u"moved editions/e1/body/b5/b7 Exchange of cadets"_s});
    row("paragraph into a list's item",
        [](QList<Block> &body) { body[4].children[1].children << body.takeAt(7); },
        {u"moved editions/e1/body/b5/b7/b10 They also spoke of theatre."_s});
    row("list goes, an item stays elsewhere",
        [](QList<Block> &body) {
            Block list = body.takeAt(4);
            const Block kept = list.children.takeLast();
            list.id = u"b20"_s;
            list.children = {kept};
            body.insert(1, list);
        },
        {u"moved editions/e1/body/b20 Exchange of cadets"_s,
         u"deleted editions/e1/body/b20/b6 [-Exercises in the north of the country-]"_s});
    row("list goes for good, an item stays elsewhere",
        [](QList<Block> &body) {
            Block kept = body.takeAt(4).children.last();
            kept.kind = BlockKind::Paragraph;
            body.insert(1, kept);
        },
        {u"moved editions/e1/body/b7 Exchange of cadets"_s,
         u"edited editions/e1/body/b7/kind [-item-]{+paragraph+}"_s,
         u"deleted editions/e1/body/b5 [-Exercises in the north of the country-]"_s});
    row("moved and edited",
        [](QList<Block> &body) {
            body.move(7, 0);
            body[0].text.plain = u"They also spoke of opera."_s;
        },
        {u"moved editions/e1/body/b10 They also spoke of opera."_s,
         u"edited editions/e1/body/b10/text They also spoke of [-theatre-]{+opera+}."_s});
}

void TestCompare::moves()
{
    using Edit = std::function<void(QList<Block> &)>;
    QFETCH(Edit, edit);
    Readout after = fullMeeting();
    edit(after.editions[0].body);
    QTEST(told(compare(fullMeeting(), after)), "expected");
}

// Ids of two imports mean nothing to each other.
void TestCompare::strangersPairByWords()
{
    Readout after = fullMeeting();
    after.id = u"8e1f2c5a-0000-4000-8000-000000000002"_s;
    after.editions[0].body.insert(0, paragraph(u"b0"_s, u"A word ahead."_s));
    after.editions[0].body[5].children[0].text.plain = u"Exercises in the south of the country"_s;
    int number = 0;
    for (Block &block : after.editions[0].body) {
        block.id = u"b"_s + QString::number(++number);
        for (Block &child : block.children)
            child.id = u"b"_s + QString::number(++number);
    }
    after.sides[0].participants[0].id = u"v1"_s;
    after.events[0].id = u"s1"_s;
    QCOMPARE(
        told(compare(fullMeeting(), after)),
        (QStringList{
            u"inserted editions/e1/body/b1 {+A word ahead.+}"_s,
            u"edited editions/e1/body/b6/b7/text Exercises in the [-north-]{+south+} of the country"_s,
        }));
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
