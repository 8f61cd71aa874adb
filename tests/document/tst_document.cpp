// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids.h"
#include "isotime.h"
#include "structure.h"
#include "walk.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

Block block(const QString &id, BlockKind kind, const QList<Block> &children = {})
{
    Block result;
    result.id = id;
    result.kind = kind;
    result.text.plain = u"text of "_s + id;
    result.children = children;
    return result;
}

// A lead, and a wrapped text with a list in it.
Readout nested()
{
    Edition edition;
    edition.id = u"e1"_s;
    edition.photos = {
        {.id = u"p1"_s,
         .media = {},
         .caption = {u"caption"_s, {}},
         .alternativeText = {},
         .credit = {}}};
    edition.lead = {block(u"b1"_s, BlockKind::Paragraph)};
    const Block item = block(u"b4"_s, BlockKind::Item);
    edition.body
        = {block(u"b2"_s, BlockKind::Wrapped, {block(u"b3"_s, BlockKind::List, {item})}),
           block(u"b5"_s, BlockKind::Paragraph)};
    Readout readout;
    readout.editions = {edition};
    return readout;
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private slots:
    void rulesNest_data();
    void rulesNest();
    void walksInOrder();
    void walkMayChange();
    void comparesDeeply();
    void findsBlocks();
    void momentGetsUtc_data();
    void momentGetsUtc();
    void writesTimesAsIso_data();
    void writesTimesAsIso();
    void refusesOtherTimes_data();
    void refusesOtherTimes();
    void languageTags_data();
    void languageTags();
    void namesFollowTheirOrder_data();
    void namesFollowTheirOrder();
    void wordingsFallBack();
    void idsAreFresh();
    void randomIdsAvoidThoseInUse();
};

void TestDocument::rulesNest_data()
{
    QTest::addColumn<BlockKind>("parent");
    QTest::addColumn<BlockKind>("child");
    QTest::addColumn<bool>("allowed");

    using enum BlockKind;
    QTest::newRow("item in list") << List << Item << true;
    QTest::newRow("list in item") << Item << List << true;
    QTest::newRow("paragraph in list") << List << Paragraph << false;
    QTest::newRow("heading in item") << Item << Heading << false;
    QTest::newRow("paragraph in quotation") << Quotation << Paragraph << true;
    QTest::newRow("cell in table") << Table << Cell << false;
    QTest::newRow("heading in wrapped") << Wrapped << Heading << true;
    QTest::newRow("wrapped in wrapped") << Wrapped << Wrapped << true;
    QTest::newRow("anything in paragraph") << Paragraph << Paragraph << false;
}

void TestDocument::rulesNest()
{
    QFETCH(BlockKind, parent);
    QFETCH(BlockKind, child);
    QTEST(mayContain(parent, child), "allowed");
}

void TestDocument::walksInOrder()
{
    const Readout readout = nested();
    QStringList ids;
    forEachBlock(readout, [&](const Block &visited) { ids << visited.id; });
    QCOMPARE(ids, u"b1 b2 b3 b4 b5"_s.split(u' '));

    QStringList texts;
    forEachText(readout.editions.first(), [&](const Text &text) { texts << text.plain; });
    QCOMPARE(texts.size(), 7);
    QCOMPARE(texts.at(1), u"caption"_s);
}

void TestDocument::walkMayChange()
{
    Readout readout = nested();
    const Readout before = readout;
    forEachBlock(readout, [](Block &visited) { visited.text.plain = visited.id; });
    QCOMPARE(findBlock(std::as_const(readout), u"b4")->text.plain, u"b4"_s);
    QCOMPARE(findBlock(before, u"b4")->text.plain, u"text of b4"_s);
}

void TestDocument::comparesDeeply()
{
    Readout readout = nested();
    QCOMPARE(readout, nested());
    findBlock(readout, u"b4")->numbering.start = 3;
    QVERIFY(readout != nested());
}

void TestDocument::findsBlocks()
{
    Readout readout = nested();
    QVERIFY(findBlock(readout, u"b4") != nullptr);
    findBlock(readout, u"b4")->speaker = u"S"_s;
    QCOMPARE(findBlock(std::as_const(readout), u"b4")->speaker, u"S"_s);
    QVERIFY(findBlock(std::as_const(readout), u"nowhere") == nullptr);
}

void TestDocument::momentGetsUtc_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("utc");

    const QDate day(2019, 1, 14);
    QTest::newRow("zone") << day << QTime(14, 0) << u"Asia/Tokyo"_s << u"2019-01-14T05:00:00Z"_s;
    QTest::newRow("offset") << day << QTime(14, 0) << u"+03:30"_s << u"2019-01-14T10:30:00Z"_s;
    QTest::newRow("west") << day << QTime(20, 0) << u"-05:00"_s << u"2019-01-15T01:00:00Z"_s;
    QTest::newRow("day only") << day << QTime() << u"Asia/Tokyo"_s << u""_s;
    QTest::newRow("no zone") << day << QTime(14, 0) << u""_s << u""_s;
    QTest::newRow("unknown zone") << day << QTime(14, 0) << u"Asia/Atlantis"_s << u""_s;
    QTest::newRow("no date") << QDate() << QTime(14, 0) << u"Asia/Tokyo"_s << u""_s;
    QTest::newRow("repeated, the first")
        << QDate(2025, 10, 26) << QTime(2, 30) << u"Europe/Berlin"_s << u"2025-10-26T00:30:00Z"_s;
    QTest::newRow("skipped") << QDate(2025, 3, 30) << QTime(2, 30) << u"Europe/Berlin"_s
                             << u"2025-03-30T01:30:00Z"_s;
}

void TestDocument::momentGetsUtc()
{
    QFETCH(QDate, date);
    QFETCH(QTime, time);
    QFETCH(QString, zone);

    const Moment moment = withUtc({date, time, zone, {}});

    QCOMPARE(moment.date, date);
    QCOMPARE(moment.time, time);
    QTEST(moment.utc.toString(Qt::ISODate), "utc");
}

void TestDocument::writesTimesAsIso_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"2031-03-04T17:00:00Z",
          "0001-01-01T00:00:00Z",
          "9999-12-31T23:59:59Z",
          "2032-02-29T09:08:07Z",
          "2031-03-04T17:00:00.020Z"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestDocument::writesTimesAsIso()
{
    QFETCH(QString, text);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);

    QCOMPARE(timeFromIso(text), time);
    QCOMPARE(isoTime(time), text);
    QCOMPARE(isoTime(time.toTimeZone(QTimeZone(7200))), text);
    QCOMPARE(isoDate(time.date()), text.first(10));
}

void TestDocument::refusesOtherTimes_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"",
          "2031-03-04",
          "2031-03-04T17:00Z",
          "2031-03-04 17:00:00Z",
          "2031-03-04T17:00:00z",
          "2031-03-04T17:00:00",
          "2031-02-29T17:00:00Z",
          "2031-03-04T24:00:00Z",
          "2031-03-04T17:00:60Z",
          "2031-03-04T17:60:00Z",
          "2031-00-04T17:00:00Z",
          "2031-13-04T17:00:00Z",
          "0000-03-04T17:00:00Z",
          "2031-03-04T17:00:0\xb2Z",
          "2031-03-04T17:00:-1Z",
          "2031-03-04T17:00:00+01:00",
          "+031-03-04T17:00:00Z",
          "2031-3 -04T17:00:00Z",
          "20310-03-04T17:00:00Z"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestDocument::refusesOtherTimes()
{
    QFETCH(QString, text);
    QVERIFY(!timeFromIso(text).isValid());
    QVERIFY(isoTime(QDateTime()).isEmpty());
    QVERIFY(isoDate(QDate()).isEmpty());
}

void TestDocument::languageTags_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<bool>("good");
    for (const char *good : {"en", "zh-Hant-TW", "de-1996", "sgn-ase", "abcdefgh-ABCD1234-9"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char *bad :
         {"", "e", "e1", "en-", "-en", "en--GB", "en_GB", "abcdefghi", "en-abcdefghi", "en\n", "\xe9n"})
        QTest::addRow("not \"%s\"", bad) << QString::fromLatin1(bad) << false;
}

void TestDocument::languageTags()
{
    QFETCH(const QString, tag);
    QTEST(isLanguageTag(tag), "good");
}

void TestDocument::namesFollowTheirOrder_data()
{
    QTest::addColumn<PersonName>("name");
    QTest::addColumn<QString>("full");

    using enum NameOrder;
    const auto row = [](const char *test, const PersonName &name, const QString &full) {
        QTest::newRow(test) << name << full;
    };
    row("given first", {{}, u"Taro"_s, {}, u"Kono"_s, {}, GivenFirst}, u"Taro Kono"_s);
    row("family first", {{}, u"Taro"_s, {}, u"KONO"_s, {}, FamilyFirst}, u"KONO Taro"_s);
    row("comma",
        {{}, u"Sergey"_s, u"Viktorovich"_s, u"Lavrov"_s, {}, FamilyComma},
        u"Lavrov, Sergey Viktorovich"_s);
    row("suffix",
        {{}, u"Joseph"_s, u"R."_s, u"Biden"_s, u"Jr."_s, GivenFirst},
        u"Joseph R. Biden Jr."_s);
    row("unspaced", {{}, u"太郎"_s, {}, u"河野"_s, {}, FamilyFirst}, u"河野太郎"_s);
    row("one part", {{}, {}, {}, u"Lavrov"_s, {}, FamilyComma}, u"Lavrov"_s);
}

void TestDocument::namesFollowTheirOrder()
{
    QFETCH(PersonName, name);
    QTEST(fullName(name), "full");
}

void TestDocument::wordingsFallBack()
{
    const Wording wording{u"Japan"_s, {{u"ja"_s, u"日本"_s}}};
    QCOMPARE(in(wording, u"ja"_s), u"日本"_s);
    QCOMPARE(in(wording, u"fr"_s), u"Japan"_s);
}

void TestDocument::idsAreFresh()
{
    IdSource ids(idsIn(nested()));
    QCOMPARE(ids.fresh("b"_L1), u"b6"_s);
    QCOMPARE(ids.fresh("b"_L1), u"b7"_s);
    QCOMPARE(ids.fresh("p"_L1), u"p2"_s);
}

void TestDocument::randomIdsAvoidThoseInUse()
{
    quint32 next = 0;
    IdSource ids({u"b-aaaaaa"_s}, [&next] { return next++; });
    QCOMPARE(ids.fresh("b"_L1), u"b-baaaaa"_s);
}

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
