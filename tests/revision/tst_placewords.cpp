// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"
#include "placewords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

class TestPlaceWords : public QObject
{
    Q_OBJECT

private slots:
    void places_data();
    void places();
    void editionsAreToldApart();
};

namespace {

using namespace build;

Event eventWith(const QString &id)
{
    Event event;
    event.id = id;
    return event;
}

Readout visit()
{
    Edition edition;
    edition.id = u"e1"_s;
    edition.language = u"en"_s;
    edition.lead = {paragraph(u"l1"_s, u"They met."_s)};
    edition.body = {
        paragraph(u"b0"_s, u"Before the first section."_s),
        heading(u"b1"_s, u"Trade"_s),
        paragraph(u"b2"_s, u"One."_s),
        paragraph(u"b3"_s, u"Two."_s),
        heading(u"b4"_s, u"Defence"_s),
        heading(u"b5"_s, u"Exercises"_s, 2),
        list(
            u"b6"_s,
            {item(u"b7"_s, u"North"_s),
             item(u"b8"_s, u"South"_s, {list(u"b9"_s, {item(u"b10"_s, u"Coast"_s)})})}),
        list(u"b11"_s, {item(u"b12"_s, u"Another"_s)}),
        block(BlockKind::Quotation, u"b13"_s, u"Good."_s),
    };
    Readout made = readout(edition);
    Participant minister;
    minister.id = u"a1"_s;
    minister.name.given = u"Ada"_s;
    minister.name.family = u"Example"_s;
    Participant unnamed;
    unnamed.id = u"a2"_s;
    made.sides = {{u"s1"_s, {u"Ruritania"_s, {}}, {minister, unnamed}}};
    made.events = {eventWith(u"v1"_s)};
    return made;
}

} // namespace

void TestPlaceWords::places_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char *path, const char *words) {
        QTest::newRow(path) << QString::fromUtf8(words);
    };
    row("editions/e1/title", "Title");
    row("editions/e1/lead/l1/text", "Lead, paragraph 1");
    row("editions/e1/body/b0/text", "Agenda, paragraph 1");
    row("editions/e1/body/b1/text", "Agenda, section 1");
    row("editions/e1/body/b3/text", "Agenda, section 1, paragraph 2");
    row("editions/e1/body/b5", "Agenda, section 2.1");
    row("editions/e1/body/b6", "Agenda, section 2.1");
    row("editions/e1/body/b6/b8/text", "Agenda, section 2.1, bullet 2");
    row("editions/e1/body/b6/b8/b9/b10/text", "Agenda, section 2.1, bullet 2.1");
    row("editions/e1/body/b11/b12/text", "Agenda, section 2.1, list 2, bullet 1");
    row("editions/e1/body/b13/speaker", "Agenda, section 2.1, quotation 1: speaker");
    row("editions/e1/photos/p1/caption", "Photos: caption");
    row("editions/e1/contacts/0/title", "Contacts: title");
    row("editions/e9/title", "Edition: title");
    row("sides/s1/name/text", "Side Ruritania: name");
    row("sides/s1/participants/a1/office/text", "Participant Ada Example: office");
    row("sides/s1/participants/a1", "Participant Ada Example");
    row("sides/s1/participants/a2", "Participant");
    row("sides/s9", "Participants");
    row("events/v1/duration", "Event: duration");
    row("events/v1", "Event");
    row("release/date", "Release date");
    row("leftOver/0/text", "Left over");
}

void TestPlaceWords::places()
{
    QTEST(placeWords(QString::fromUtf8(QTest::currentDataTag()), visit()), "words");
}

void TestPlaceWords::editionsAreToldApart()
{
    Readout readout = visit();
    Edition french;
    french.id = u"e2"_s;
    french.language = u"fr"_s;
    readout.editions << french;
    readout.events << eventWith(u"v2"_s);
    QCOMPARE(placeWords(u"editions/e2/title"_s, readout), u"Title (fr)"_s);
    QCOMPARE(placeWords(u"editions/e1/body/b1/text"_s, readout), u"Agenda, section 1 (en)"_s);
    QCOMPARE(placeWords(u"events/v2/start"_s, readout), u"Event 2: start"_s);
}

QTEST_GUILESS_MAIN(TestPlaceWords)
#include "tst_placewords.moc"
