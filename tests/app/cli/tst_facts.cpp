// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifolder.h"
#include "facts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

class TestFacts : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheReadoutSays();
    void outlineForPeople();
    void membersAreAlwaysThere();
};

namespace {

Block block(const QString &id, BlockKind kind, const QString &text, const QList<Block> &children = {})
{
    Block made;
    made.id = id;
    made.kind = kind;
    made.text.plain = text;
    made.children = children;
    return made;
}

Wording wording(const QString &text)
{
    return {.text = text, .translations = {}};
}

Edition english()
{
    Block heading = block(u"b2"_s, BlockKind::Heading, u"Trade"_s);
    heading.numbering.on = true;
    const Block tin = block(u"b7"_s, BlockKind::Item, u"Tin."_s);
    const Block tea = block(u"b4"_s, BlockKind::Item, u"Tea."_s);
    const Block metals
        = block(u"b5"_s, BlockKind::Item, u"Metals:"_s, {block(u"b6"_s, BlockKind::List, {}, {tin})});
    Photo photo;
    photo.id = u"p1"_s;
    photo.caption.plain = u"handshake"_s;
    Edition made = edition(u"e1"_s, u"en"_s, u"A visit"_s);
    made.category = u"Relations"_s;
    made.backLink.text = u"Back to Relations"_s;
    made.photos = {photo};
    made.body = {heading, block(u"b3"_s, BlockKind::List, {}, {tea, metals})};
    return made;
}

Readout meeting()
{
    Participant minister;
    minister.id = u"m1"_s;
    minister.honorific = u"Ms."_s;
    minister.name.given = u"Ada"_s;
    minister.name.family = u"Example"_s;
    minister.office = wording(u"Minister"_s);
    Event event;
    event.id = u"v1"_s;
    event.ordinal = 8;
    event.duration = Duration{240, true, wording(u"the meeting and lunch"_s)};
    Readout made = readout({english()});
    made.sides = {{u"s1"_s, wording(u"Ruritania"_s), {minister}}};
    made.events = {event};
    made.leftOver = {{.text = u"stray words"_s, .line = 7}};
    return made;
}

QJsonObject jsonOf(const Readout &readout)
{
    return QJsonDocument::fromJson(toIndentedJson(factsOf(readout, u"a.readout"_s))).object();
}

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

void TestFacts::saysWhatTheReadoutSays()
{
    const QJsonObject facts = jsonOf(meeting());
    QCOMPARE(facts["date"_L1], u"2030-04-03"_s);
    QCOMPARE(facts["digest"_L1].toString().size(), 64);
    QCOMPARE(facts["events"_L1][0]["ordinal"_L1], 8);
    QCOMPARE(
        facts["events"_L1][0]["duration"_L1].toObject(),
        parsed(R"({"minutes": 240, "approximate": true, "covers": "the meeting and lunch"})"));
    QCOMPARE(
        facts["participants"_L1][0].toObject(),
        parsed(R"({"name": "Ada Example", "honorific": "Ms.", "office": "Minister",
                   "side": "Ruritania", "role": "leading"})"));
    const QJsonValue edition = facts["editions"_L1][0];
    QCOMPARE(edition["category"_L1], u"Relations"_s);
    QCOMPARE(edition["photoCaptions"_L1].toArray(), QJsonArray{u"handshake"_s});
    QCOMPARE(
        edition["sections"_L1][0].toObject(),
        parsed(R"({"title": "Trade", "level": 1, "numbered": true})"));
    QCOMPARE(edition["bulletCount"_L1], 3);
    QCOMPARE(edition["bullets"_L1].toArray(), (QJsonArray{u"Tea."_s, u"Metals:"_s, u"Tin."_s}));
    QCOMPARE(edition["backLink"_L1]["text"_L1], u"Back to Relations"_s);
    QVERIFY(edition["words"_L1].toInt() >= 5);
    QCOMPARE(facts["leftOver"_L1][0].toObject(), parsed(R"({"line": 7, "text": "stray words"})"));
}

void TestFacts::outlineForPeople()
{
    const QString text = outline(factsOf(meeting(), u"a.readout"_s));
    const QStringList parts{
        u"date: 2030-04-03\n"_s,
        u"\n    duration:\n      minutes: 240\n      approximate: yes\n"_s,
        u"participants:\n  - name: Ada Example\n    honorific: Ms.\n"_s,
        u"\n    photo captions:\n      - handshake\n"_s,
        u"left over:\n  - line: 7\n    text: stray words\n"_s,
    };
    for (const QString &part : parts)
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY2(!text.contains("reference"_L1), qPrintable(text)); // not given
}

void TestFacts::membersAreAlwaysThere()
{
    const QJsonObject empty = jsonOf(Readout());
    QCOMPARE(empty.keys(), jsonOf(meeting()).keys());
    QCOMPARE(empty["editions"_L1].toArray(), QJsonArray());
    QVERIFY(outline(factsOf(Readout(), {})).startsWith("digest: "_L1));
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
