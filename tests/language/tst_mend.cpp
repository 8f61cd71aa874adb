// SPDX-License-Identifier: GPL-3.0-or-later
#include "mend.h"

#include "check.h"
#include "checkrows.h"
#include "profile.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

HouseProfile house(const QString &language)
{
    HouseProfile profile;
    profile.language = language;
    profile.quotes = {u"“"_s, u"”"_s};
    return profile;
}

QString bodyText(const Readout &readout)
{
    return readout.editions.front().body.front().text.plain;
}

} // namespace

class TestMend : public QObject
{
    Q_OBJECT

private slots:
    void mends_data();
    void mends();
    void everyRepairEndsItsIssue_data();
    void everyRepairEndsItsIssue();
    void mendsManyAtOnce();
    void keepsMarks();
    void leavesWhatHasChanged();
};

void TestMend::mends_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *rule, const QString &before, const QString &after) {
        QTest::newRow(rule) << u"en"_s << before << after;
    };
    row("doubled-word", u"They read the The text."_s, u"They read the text."_s);
    row("doubled-space", u"They  met."_s, u"They met."_s);
    row("outer-space", u"They met.  "_s, u"They met."_s);
    row("space-before-punctuation", u"They met ."_s, u"They met."_s);
    row("space-before-bracket", u"The meeting(long)."_s, u"The meeting (long)."_s);
    row("space-after-stop", u"They met.The talks."_s, u"They met. The talks."_s);
    row("space-after-colon", u"The meeting:long."_s, u"The meeting: long."_s);
    row("space-after-bracket", u"Talks (long)The end."_s, u"Talks (long) The end."_s);
    row("backtick-apostrophe", u"The ministers` talks."_s, u"The ministers’ talks."_s);
    row("agreement", u"It is as follow."_s, u"It is as follows."_s);
    row("straight-quote", u"He said \"no\"."_s, u"He said “no”."_s);
    row("terminal-punctuation", u"They met. (It was long)"_s, u"They met. (It was long.)"_s);
    row("date-weekday", u"On Tuesday, March 3, 2031."_s, u"On Monday, March 3, 2031."_s);
    QTest::newRow("date-weekday, short")
        << u"en"_s << u"On 3 March 2031 (Tue)."_s << u"On 3 March 2031 (Mon)."_s;
    QTest::newRow("date-weekday, fr")
        << u"fr"_s << u"Le mardi 3 mars 2031."_s << u"Le lundi 3 mars 2031."_s;
    QTest::newRow("date-weekday, ja")
        << u"ja"_s << u"3月3日（火曜日）に会談。"_s << u"3月3日（月曜日）に会談。"_s;
    QTest::newRow("date-weekday, ko") << u"ko"_s << u"3월 3일(화) 회담"_s << u"3월 3일(월) 회담"_s;
}

void TestMend::mends()
{
    QFETCH(QString, language);
    QFETCH(QString, before);
    Readout readout = cleanReadout(before, language);
    QVERIFY(mend(readout, check(readout, house(language))) > 0);
    QTEST(bodyText(readout), "after");
}

void TestMend::everyRepairEndsItsIssue_data()
{
    QTest::addColumn<CheckRow>("row");
    for (const CheckRow &row : checkRows({})) {
        if (row.fires)
            QTest::newRow(row.rule + " " + row.name) << row;
    }
}

void TestMend::everyRepairEndsItsIssue()
{
    QFETCH(CheckRow, row);
    HouseProfile profile = house(u"en"_s);
    profile.quotes = row.quotes;
    const QList<Issue> issues = check(row.readout, profile, row.context);
    for (const Issue &issue : issues) {
        if (!issue.repair)
            continue;
        Readout readout = row.readout;
        QCOMPARE(mend(readout, {issue}), 1);
        QVERIFY2(!check(readout, profile, row.context).contains(issue), qPrintable(issue.message));
    }
}

void TestMend::mendsManyAtOnce()
{
    Readout readout = cleanReadout(u"They met . The  talks  ended ."_s);
    const QList<Issue> issues = check(readout, house(u"en"_s));
    QCOMPARE(mend(readout, issues), 4);
    QCOMPARE(bodyText(readout), u"They met. The talks ended."_s);
    QCOMPARE(check(readout, house(u"en"_s)), QList<Issue>());
}

void TestMend::keepsMarks()
{
    Readout readout = cleanReadout(u"They  met today ."_s);
    readout.editions.front().body.front().text.marks = {{Mark::Kind::Strong, 10, 5, {}}};
    mend(readout, check(readout, house(u"en"_s)));
    const Text text = readout.editions.front().body.front().text;
    QCOMPARE(text.plain, u"They met today."_s);
    QCOMPARE(text.marks, (QList<Mark>{{Mark::Kind::Strong, 9, 5, {}}}));
}

void TestMend::leavesWhatHasChanged()
{
    Readout readout = cleanReadout(u"They met ."_s);
    const QList<Issue> issues = check(readout, house(u"en"_s));
    readout.editions.front().body.front().text.plain = u"They talked long."_s;
    const Readout before = readout;
    QCOMPARE(mend(readout, issues), 0);
    QCOMPARE(readout, before);
}

QTEST_GUILESS_MAIN(TestMend)
#include "tst_mend.moc"
