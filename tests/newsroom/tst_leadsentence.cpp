// SPDX-License-Identifier: GPL-3.0-or-later
#include "leadsentence.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

Side side(
    const QString &id,
    const QString &given,
    const QString &family,
    const QString &office,
    NameOrder order = NameOrder::GivenFirst)
{
    Participant leader;
    leader.name.given = given;
    leader.name.family = family;
    leader.name.order = order;
    leader.office.text = office;
    Side result;
    result.id = id;
    result.participants = {leader};
    return result;
}

Readout talks(const QString &language)
{
    Event event;
    event.start.date = QDate(2031, 3, 1);
    event.duration = Duration{.minutes = 150, .approximate = true, .covers = {}};
    Edition edition;
    edition.id = u"e1"_s;
    edition.language = language;
    Readout readout;
    readout.events = {event};
    readout.editions = {edition};
    readout.sides
        = {side(u"s1"_s, u"Ilse"_s, u"Brandvik"_s, u"Minister for Foreign Affairs of Northland"_s),
           side(u"s2"_s, u"Oreste"_s, u"Valdani"_s, u"Foreign Minister of Talmere"_s)};
    readout.sides[0].participants[0].honorific = u"Ms."_s;
    readout.sides[1].participants[0].honorific = u"Mr."_s;
    return readout;
}

} // namespace

class TestLeadSentence : public QObject
{
    Q_OBJECT

private slots:
    void languages_data();
    void languages();
    void kinds_data();
    void kinds();
    void durations_data();
    void durations();
    void noSentence_data();
    void noSentence();
    void translations();
};

void TestLeadSentence::languages_data()
{
    QTest::addColumn<Readout>("readout");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("English")
        << talks(u"en"_s)
        << u"On 1 March 2031, Ms. Ilse Brandvik, Minister for Foreign Affairs "
           "of Northland, met Mr. Oreste Valdani, Foreign Minister of Talmere, "
           "for approximately 2 hours and 30 minutes."_s;

    Readout french = talks(u"fr"_s);
    french.sides = {
        side(u"s1"_s, u"Ilse"_s, u"Brandvik"_s, u"ministre des Affaires étrangères du Nord"_s),
        side(u"s2"_s, u"Oreste"_s, u"Valdani"_s, u"ministre des Affaires étrangères de Talmère"_s)};
    QTest::newRow("French")
        << french
        << u"Le 1er mars 2031, Ilse Brandvik, ministre des Affaires étrangères du "
           "Nord, a rencontré Oreste Valdani, ministre des Affaires étrangères "
           "de Talmère, pendant environ 2 heures et 30 minutes."_s;

    Readout japanese = talks(u"ja"_s);
    japanese.sides
        = {side(u"s1"_s, u"太郎"_s, u"河野"_s, u"日本国外務大臣"_s, NameOrder::FamilyFirst),
           side(u"s2"_s, {}, u"ヴァルダーニ"_s, u"タルメア外務大臣"_s)};
    QTest::newRow("Japanese")
        << japanese
        << u"2031年3月1日、日本国外務大臣河野太郎は、"
           "タルメア外務大臣ヴァルダーニと約2時間30分にわたり会談を行いました。"_s;

    Readout korean = talks(u"ko"_s);
    korean.sides
        = {side(u"s1"_s, u"진"_s, u"박"_s, u"외교부 장관"_s, NameOrder::FamilyFirst),
           side(u"s2"_s, {}, u"발다니"_s, u"탈메어 총리"_s)};
    QTest::newRow("Korean")
        << korean
        << u"박진 외교부 장관은 2031년 3월 1일 발다니 탈메어 총리와 약 2시간 30분 "
           "동안 회담을 가졌다."_s;

    Readout russian = talks(u"ru"_s);
    russian.sides
        = {side(u"s1"_s, u"Ильзе"_s, u"Брандвик"_s, u"министр иностранных дел Нордланда"_s),
           side(u"s2"_s, u"Оресте"_s, u"Вальдани"_s, u"министр иностранных дел Тальмера"_s)};
    QTest::newRow("Russian")
        << russian
        << u"1 марта 2031 года состоялась встреча, в которой участвовали Ильзе "
           "Брандвик, министр иностранных дел Нордланда, и Оресте Вальдани, "
           "министр иностранных дел Тальмера. Продолжительность: около 2 ч 30 "
           "мин."_s;

    Readout arabic = talks(u"ar"_s);
    arabic.sides
        = {side(u"s1"_s, u"إلزه"_s, u"براندفيك"_s, u"وزيرة خارجية نورثلاند"_s),
           side(u"s2"_s, u"أوريستي"_s, u"فالداني"_s, u"وزير خارجية تالمير"_s)};
    arabic.events[0].duration->approximate = false;
    QTest::newRow("Arabic") << arabic << QString();
}

void TestLeadSentence::languages()
{
    QFETCH(const Readout, readout);
    QFETCH(const QString, sentence);
    const QString made = leadSentence(readout, {});
    if (sentence.isEmpty()) // the digits are those of the locale
        QVERIFY2(
            made.startsWith(u"عُقد في "_s) && made.contains(u" اجتماع بين إلزه براندفيك، "_s)
                && made.endsWith(u" دقيقة."_s),
            qPrintable(made));
    else
        QCOMPARE(made, sentence);
}

void TestLeadSentence::kinds_data()
{
    QTest::addColumn<Event::Kind>("kind");
    QTest::addColumn<QString>("words");
    using enum Event::Kind;
    QTest::newRow("meeting") << Meeting << u" met Mr. "_s;
    QTest::newRow("meal") << WorkingMeal << u" held a working meal with Mr. "_s;
    QTest::newRow("call") << TelephoneCall << u" held a telephone talk with Mr. "_s;
    QTest::newRow("video") << VideoConference << u" held a video conference with Mr. "_s;
    QTest::newRow("who called on whom is not known") << CourtesyCall << QString();
    QTest::newRow("visit") << Visit << QString();
}

void TestLeadSentence::kinds()
{
    QFETCH(const Event::Kind, kind);
    QFETCH(const QString, words);
    Readout readout = talks(u"en"_s);
    readout.events[0].kind = kind;
    const QString sentence = leadSentence(readout, {});
    QCOMPARE(sentence.isEmpty(), words.isEmpty());
    QVERIFY2(sentence.contains(words), qPrintable(sentence));
}

void TestLeadSentence::durations_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("end");
    QTest::newRow("none") << u"en"_s << 0 << u"Talmere."_s;
    QTest::newRow("one hour") << u"en"_s << 60 << u"Talmere, for 1 hour."_s;
    QTest::newRow("minutes") << u"en"_s << 45 << u"Talmere, for 45 minutes."_s;
    QTest::newRow("one minute") << u"en"_s << 121 << u"for 2 hours and 1 minute."_s;
    QTest::newRow("French") << u"fr"_s << 61 << u"pendant 1 heure et 1 minute."_s;
    QTest::newRow("Arabic, few") << u"ar"_s << 105 << u" دقائق."_s;
    QTest::newRow("Arabic, dual") << u"ar"_s << 102 << u"Talmere."_s;
}

void TestLeadSentence::durations()
{
    QFETCH(const QString, language);
    QFETCH(const int, minutes);
    QFETCH(const QString, end);
    Readout readout = talks(language);
    readout.events[0].duration.reset();
    if (minutes > 0)
        readout.events[0].duration = Duration{.minutes = minutes, .approximate = false, .covers = {}};
    const QString sentence = leadSentence(readout, {});
    QVERIFY2(sentence.endsWith(end), qPrintable(sentence));
}

void TestLeadSentence::noSentence_data()
{
    QTest::addColumn<std::function<void(Readout &)>>("change");
    const auto row = [](const char *name, const std::function<void(Readout &)> &change) {
        QTest::newRow(name) << change;
    };
    row("no event", [](Readout &r) { r.events.clear(); });
    row("two events", [](Readout &r) { r.events.append(r.events.first()); });
    row("no day", [](Readout &r) { r.events[0].start = {}; });
    row("one side", [](Readout &r) { r.sides.removeLast(); });
    row("three sides", [](Readout &r) { r.sides.append(r.sides.last()); });
    row("one side of two", [](Readout &r) { r.events[0].sides = {u"s1"_s}; });
    row("no office", [](Readout &r) { r.sides[0].participants[0].office = {}; });
    row("no name", [](Readout &r) { r.sides[1].participants[0].name = {}; });
    row("two leaders",
        [](Readout &r) { r.sides[0].participants.append(r.sides[0].participants.first()); });
    row("no phrase", [](Readout &r) { r.editions[0].language = u"si"_s; });
    row("no language", [](Readout &r) { r.editions[0].language.clear(); });
    row("no syllable", [](Readout &r) { r.editions[0].language = u"ko"_s; });
}

void TestLeadSentence::noSentence()
{
    QFETCH(const std::function<void(Readout &)>, change);
    Readout readout = talks(u"en"_s);
    change(readout);
    QCOMPARE(leadSentence(readout, {}), QString());
}

void TestLeadSentence::translations()
{
    Readout readout = talks(u"en"_s);
    Edition french;
    french.id = u"e2"_s;
    french.language = u"fr"_s;
    readout.editions.append(french);
    QCOMPARE(leadSentence(readout, u"e2"_s), QString());
    for (Side &side : readout.sides)
        side.participants[0].office.translations = {{.language = u"fr"_s, .text = u"ministre"_s}};
    QCOMPARE(
        leadSentence(readout, u"e2"_s),
        u"Le 1er mars 2031, Ilse Brandvik, ministre, a rencontré Oreste Valdani, ministre, pendant "
        "environ 2 heures et 30 minutes."_s);
    readout.editions[1].language = u"ja"_s;
    for (Side &side : readout.sides)
        side.participants[0].office.translations = {{.language = u"ja"_s, .text = u"外相"_s}};
    QCOMPARE(leadSentence(readout, u"e2"_s), QString()); // the names are in Latin letters only
}

QTEST_APPLESS_MAIN(TestLeadSentence)
#include "tst_leadsentence.moc"
