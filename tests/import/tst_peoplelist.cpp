// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplelist.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

class TestPeopleList : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void sides();
    void keepsEveryWord_data() { lines_data(); }
    void keepsEveryWord();
};

void TestPeopleList::lines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("honorific");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("office");

    const auto row = [](const char *name, const QString &line, const QStringList &parts) {
        QTest::newRow(name) << line << parts[0] << parts[1] << parts[2] << parts[3];
    };
    const QString japan = u"Minister for Foreign Affairs of Japan"_s;
    row("comma",
        u"Mr. Taro Kono, Minister for Foreign Affairs of Japan"_s,
        {u"Mr."_s, u"Taro"_s, u"Kono"_s, japan});
    row("bullet",
        u" • H.E. Mr. Sergey Lavrov, Minister of Foreign Affairs"_s,
        {u"H.E. Mr."_s, u"Sergey"_s, u"Lavrov"_s, u"Minister of Foreign Affairs"_s});
    row("number",
        u"2) Ms. Jane Roe, Ambassador"_s,
        {u"Ms."_s, u"Jane"_s, u"Roe"_s, u"Ambassador"_s});
    row("dash",
        u"Dr Jane Roe – Director-General, Europe"_s,
        {u"Dr"_s, u"Jane"_s, u"Roe"_s, u"Director-General, Europe"_s});
    row("brackets",
        u"KONO Taro (Minister for Foreign Affairs of Japan)"_s,
        {QString(), u"Taro"_s, u"KONO"_s, japan});
    row("office first",
        u"Foreign Minister Taro Kono"_s,
        {QString(), u"Taro"_s, u"Kono"_s, u"Foreign Minister"_s});
    row("comma in the name",
        u"Lavrov, Sergey Viktorovich, Minister of Foreign Affairs"_s,
        {QString(), u"Sergey"_s, u"Lavrov"_s, u"Minister of Foreign Affairs"_s});
    row("name alone", u"Mr. Taro Kono"_s, {u"Mr."_s, u"Taro"_s, u"Kono"_s, QString()});
    row("not understood",
        u"Three officers, names to follow"_s,
        {QString(), QString(), u"Three officers, names to follow"_s, QString()});
    row("Korean", u"박진, 외교부 장관"_s, {QString(), QString(), u"박진"_s, u"외교부 장관"_s});
}

void TestPeopleList::lines()
{
    QFETCH(const QString, line);
    const QList<Side> sides = sidesInList(line);
    QCOMPARE(sides.size(), 1);
    QCOMPARE(sides[0].participants.size(), 1);
    const Participant person = sides[0].participants[0];
    QTEST(person.honorific, "honorific");
    QTEST(person.name.given, "given");
    QTEST(person.name.family, "family");
    QTEST(person.office.text, "office");
}

void TestPeopleList::sides()
{
    const QList<Side> sides = sidesInList(
        u"Mr. Early Bird\n\nJapanese side:\n1. Mr. Taro Kono, Foreign Minister\n2. Ms. Hana Sato, "
        "Director\n\nRussian side：\n- Mr. Sergey Lavrov, Foreign Minister\n"_s);
    QCOMPARE(sides.size(), 3);
    QCOMPARE(sides[0].name.text, QString());
    QCOMPARE(sides[1].name.text, u"Japanese side"_s);
    QCOMPARE(sides[1].participants.size(), 2);
    QCOMPARE(sides[1].participants[0].role, Participant::Role::Leading);
    QCOMPARE(sides[1].participants[1].role, Participant::Role::Member);
    QCOMPARE(sides[2].participants[0].name.family, u"Lavrov"_s);
    QVERIFY(sidesInList(u" \n\n"_s).isEmpty());
}

void TestPeopleList::keepsEveryWord()
{
    QFETCH(const QString, line);
    const Participant person = sidesInList(line)[0].participants[0];
    const QString kept = QStringList{person.honorific, fullName(person.name), person.office.text}
                             .join(u' ');
    for (const QString &word : line.split(QRegularExpression(u"[^\\w]+"_s), Qt::SkipEmptyParts)) {
        if (word != u"2"_s)
            QVERIFY2(kept.contains(word), qPrintable(word));
    }
}

QTEST_APPLESS_MAIN(TestPeopleList)
#include "tst_peoplelist.moc"
