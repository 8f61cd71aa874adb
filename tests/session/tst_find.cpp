// SPDX-License-Identifier: GPL-3.0-or-later
#include "find.h"

#include "texts.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

Block paragraph(const QString &id, const QString &text)
{
    Block block;
    block.id = id;
    block.text.plain = text;
    return block;
}

// A readout with words in places of every kind.
Readout filled()
{
    Readout readout;
    readout.reference = u"No. 5 on Talks"_s;
    Event event;
    event.id = u"v1"_s;
    event.name.text = u"Talks in Oslo"_s;
    readout.events = {event};
    Participant person;
    person.id = u"p1"_s;
    person.name.family = u"Talksen"_s;
    readout.sides = {{.id = u"s1"_s, .name = {}, .participants = {person}}};
    Edition edition;
    edition.id = u"e1"_s;
    edition.language = u"en"_s;
    edition.title = u"Talks and talks"_s;
    edition.signature = {u"A"_s, u"Office of Talks"_s};
    edition.contacts = {{u"Press"_s, {u"talks@office.example"_s}}};
    Photo photo;
    photo.id = u"f1"_s;
    photo.caption.plain = u"After the talks"_s;
    edition.photos = {photo};
    edition.lead = {paragraph(u"b1"_s, u"The talks ended."_s)};
    Block item = paragraph(u"b3"_s, u"of the Talks"_s);
    item.kind = BlockKind::Item;
    Block list = paragraph(u"b2"_s, {});
    list.kind = BlockKind::List;
    list.children = {item};
    Block quotation = paragraph(u"b4"_s, u"Good."_s);
    quotation.kind = BlockKind::Quotation;
    quotation.speaker = u"Head of talks"_s;
    edition.body = {list, quotation};
    readout.editions = {edition};
    readout.leftOver = {{u"talks left"_s, 3}};
    return readout;
}

QStringList placesOf(const QList<Match> &matches)
{
    QStringList places;
    for (const Match &match : matches)
        places.append(u"%1:%2"_s.arg(match.place.field).arg(match.place.cursor));
    return places;
}

} // namespace

class TestFind : public QObject
{
    Q_OBJECT

private slots:
    void findsEverywhere();
    void finds_data();
    void finds();
    void showsWordsAround();
    void refusesBadPatterns();
    void replaces_data();
    void replaces();
    void marksStay();
    void replacesOneOnly();
    void leavesWhatHasChanged();
};

void TestFind::findsEverywhere()
{
    const QList<Match> matches = findAll(filled(), *expressionOf({.words = u"talks"_s}));
    const QStringList expected{
        u"reference:9"_s,
        u"events/v1/name/text:0"_s,
        u"participants/p1/name/family:0"_s,
        u"editions/e1/title:0"_s,
        u"editions/e1/title:10"_s,
        u"editions/e1/photos/f1/caption:10"_s,
        u"b1:4"_s,
        u"b3:7"_s,
        u"b4/speaker:8"_s,
        u"editions/e1/contacts/0/lines/0:0"_s,
        u"editions/e1/signature/1:10"_s,
        u"leftOver/0/text:0"_s};
    QCOMPARE(placesOf(matches), expected);
}

void TestFind::finds_data()
{
    QTest::addColumn<Wanted>("wanted");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    const QString text = u"Talks, talks, talksen. 5.5 and 5x5; été ÉTÉ étés"_s;
    QTest::newRow("any case") << Wanted{.words = u"talks"_s} << text << 3;
    QTest::newRow("case") << Wanted{.words = u"Talks"_s, .matchCase = true} << text << 1;
    QTest::newRow("words") << Wanted{.words = u"talks"_s, .wholeWords = true} << text << 2;
    QTest::newRow("accents") << Wanted{.words = u"été"_s, .wholeWords = true} << text << 2;
    QTest::newRow("no pattern") << Wanted{.words = u"5.5"_s} << text << 1;
    QTest::newRow("pattern") << Wanted{.words = u"5.5"_s, .pattern = true} << text << 2;
    QTest::newRow("empty match") << Wanted{.words = u"z*"_s, .pattern = true} << text << 0;
    QTest::newRow("nothing") << Wanted{} << text << 0;
    QTest::newRow("Japanese") << Wanted{.words = u"会談"_s} << u"会談後の会談"_s << 2;
}

void TestFind::finds()
{
    QFETCH(Wanted, wanted);
    QFETCH(QString, text);
    Readout readout;
    readout.reference = text;
    QTEST(int(findAll(readout, *expressionOf(wanted)).size()), "count");
}

void TestFind::showsWordsAround()
{
    Readout readout;
    readout.reference = QString(60, u'a') + u" talks "_s + QString(60, u'b');
    const Match match = findAll(readout, *expressionOf({.words = u"talks"_s})).value(0);
    QCOMPARE(match.found, u"talks"_s);
    QVERIFY(match.before.startsWith(u"…a"_s) && match.before.endsWith(u"a "_s));
    QVERIFY(match.after.startsWith(u" b"_s) && match.after.endsWith(u"b…"_s));
}

void TestFind::refusesBadPatterns()
{
    const auto expression = expressionOf({.words = u"a("_s, .pattern = true});
    QVERIFY(!expression);
    QVERIFY(!expression.error().message.isEmpty());
}

void TestFind::replaces_data()
{
    QTest::addColumn<Wanted>("wanted");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("after");
    QTest::newRow("plain") << Wanted{.words = u"two"_s} << u"\\1"_s << u"one \\1, \\1 three"_s;
    QTest::newRow("longer") << Wanted{.words = u"two"_s} << u"twenty"_s
                            << u"one twenty, twenty three"_s;
    QTest::newRow("nothing") << Wanted{.words = u"two"_s} << QString() << u"one ,  three"_s;
    QTest::newRow("groups") << Wanted{.words = u"(\\w+) (\\w+)"_s, .pattern = true} << u"\\2 \\1"_s
                            << u"two one, three two"_s;
}

void TestFind::replaces()
{
    QFETCH(Wanted, wanted);
    QFETCH(QString, replacement);
    Readout readout;
    readout.reference = u"one two, two three"_s;
    const QRegularExpression expression = *expressionOf(wanted);
    const QList<Match> matches = findAll(readout, expression);
    QCOMPARE(replaceAll(readout, expression, matches, replacement, wanted.pattern), 2);
    QTEST(readout.reference, "after");
}

void TestFind::marksStay()
{
    Readout readout = filled();
    Text &text = readout.editions.front().lead.front().text;
    text = {u"The talks and talks ended."_s, {{Mark::Kind::Strong, 20, 5, {}}}};
    const QRegularExpression expression = *expressionOf({.words = u"talks"_s});
    replaceAll(readout, expression, findAll(readout, expression), u"discussions"_s, false);
    QCOMPARE(text.plain, u"The discussions and discussions ended."_s);
    QCOMPARE(text.marks, (QList<Mark>{{Mark::Kind::Strong, 32, 5, {}}}));
}

void TestFind::replacesOneOnly()
{
    Readout readout = filled();
    const QRegularExpression expression = *expressionOf({.words = u"talks"_s});
    const QList<Match> matches = findAll(readout, expression);
    QCOMPARE(replaceAll(readout, expression, {matches.at(4)}, u"words"_s, false), 1);
    QCOMPARE(readout.editions.front().title, u"Talks and words"_s);
    QCOMPARE(findAll(readout, expression).size(), matches.size() - 1);
}

void TestFind::leavesWhatHasChanged()
{
    Readout readout = filled();
    const QRegularExpression expression = *expressionOf({.words = u"talks"_s});
    const QList<Match> matches = findAll(readout, expression);
    readout.editions.front().title = u"Meeting"_s;
    QCOMPARE(replaceAll(readout, expression, matches, u"words"_s, false), int(matches.size()) - 2);
    QCOMPARE(readout.editions.front().title, u"Meeting"_s);
}

QTEST_GUILESS_MAIN(TestFind)
#include "tst_find.moc"
