// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbering.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

const Numbering on{.on = true, .start = {}, .form = {}};

Numbering from(int start)
{
    return {.on = true, .start = start, .form = {}};
}

Block footnote(const QString &id)
{
    Block block;
    block.id = id;
    block.kind = BlockKind::Footnote;
    return block;
}

} // namespace

class TestNumbering : public QObject
{
    Q_OBJECT

private slots:
    void headingsCountByLevel();
    void paragraphsRunOn();
    void paragraphsBeginAnewUnderNumberedHeadings();
    void startOverrides();
    void ownFormWins();
    void itemsFollowTheHouse();
    void footnotesInGroups();
    void footnotesThroughout();
};

void TestNumbering::headingsCountByLevel()
{
    NumberStreams numbers(profileFor(u"mofa-japan-en"_s, {}));
    QCOMPARE(numbers.heading(1, on).text, u"1."_s);
    QCOMPARE(numbers.heading(2, on).text, u"(1)"_s);
    QCOMPARE(numbers.heading(2, on).text, u"(2)"_s);
    QCOMPARE(numbers.heading(2, {}), Label());
    QCOMPARE(numbers.heading(2, on).text, u"(3)"_s);
    QCOMPARE(numbers.heading(1, on), (Label{.text = u"2."_s, .numbered = true, .number = 2}));
    QCOMPARE(numbers.heading(2, on).text, u"(1)"_s);
}

void TestNumbering::paragraphsRunOn()
{
    NumberStreams numbers(profileFor(u"en"_s, {}));
    QCOMPARE(numbers.paragraph(on).text, u"1."_s);
    QCOMPARE(numbers.paragraph({}), Label());
    numbers.heading(1, {});
    QCOMPARE(numbers.paragraph(on).text, u"2."_s);
}

void TestNumbering::paragraphsBeginAnewUnderNumberedHeadings()
{
    NumberStreams numbers(profileFor(u"ja"_s, {}));
    QCOMPARE(numbers.paragraph(on).text, u"１"_s);
    QCOMPARE(numbers.heading(1, from(2)).text, u"２"_s);
    QCOMPARE(numbers.paragraph(on).text, u"（1）"_s);
    QCOMPARE(numbers.paragraph(on).text, u"（2）"_s);
}

void TestNumbering::startOverrides()
{
    NumberStreams numbers(profileFor(u"en"_s, {}));
    QCOMPARE(numbers.paragraph(from(12)).text, u"12."_s);
    QCOMPARE(numbers.paragraph(on).number, 13);
    QCOMPARE(numbers.heading(1, from(4)).text, u"4."_s);
    QCOMPARE(numbers.item(from(3), 1, 1).text, u"4."_s);
}

void TestNumbering::ownFormWins()
{
    NumberStreams numbers(profileFor(u"en"_s, {}));
    QCOMPARE(numbers.heading(1, {.on = true, .start = {}, .form = u"I."_s}).text, u"I."_s);
    QCOMPARE(numbers.paragraph({.on = true, .start = 3, .form = u"(1)"_s}).text, u"(3)"_s);
    QCOMPARE(numbers.item({.on = false, .start = {}, .form = u"△"_s}, 1, 5).text, u"△"_s);
    QCOMPARE(numbers.item({.on = false, .start = {}, .form = u"1."_s}, 1, 5).text, u"•"_s);
}

void TestNumbering::itemsFollowTheHouse()
{
    const NumberStreams numbers(profileFor(u"kr-mofa-ko"_s, {}));
    QCOMPARE(numbers.item({}, 1, 0).text, u"□"_s);
    QCOMPARE(numbers.item({}, 2, 0).text, u"ㅇ"_s);
    QCOMPARE(numbers.item({}, 9, 0).text, u"-"_s);
    QCOMPARE(numbers.item(on, 2, 1).text, u"나."_s);
}

void TestNumbering::footnotesInGroups()
{
    Block paragraph;
    paragraph.id = u"b1"_s;
    const auto labels = footnoteLabels(
        {footnote(u"f1"_s), footnote(u"f2"_s)}, {paragraph, footnote(u"f3"_s)}, u"*"_s);
    QCOMPARE(labels[u"f1"_s], u"*"_s);
    QCOMPARE(labels[u"f2"_s], u"**"_s);
    QCOMPARE(labels[u"f3"_s], u"*"_s);
}

void TestNumbering::footnotesThroughout()
{
    Block paragraph;
    paragraph.children = {footnote(u"f2"_s)};
    const auto labels = footnoteLabels({footnote(u"f1"_s)}, {paragraph, footnote(u"f3"_s)}, u"[1]"_s);
    QCOMPARE(labels[u"f1"_s], u"[1]"_s);
    QCOMPARE(labels[u"f2"_s], u"[2]"_s);
    QCOMPARE(labels[u"f3"_s], u"[3]"_s);
}

QTEST_APPLESS_MAIN(TestNumbering)
#include "tst_numbering.moc"
