// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts.h"

#include "checkrows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

class TestCounts : public QObject
{
    Q_OBJECT

private slots:
    void counts_data();
    void counts();
    void countsAllThatIsPrinted();
};

void TestCounts::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("characters");
    QTest::newRow("nothing") << QString() << 0 << 0;
    QTest::newRow("words") << u"The ministers’ co-chaired talks, 5.5 hours."_s << 7 << 43;
    QTest::newRow("Japanese") << u"日露外相会談"_s << 6 << 6;
    QTest::newRow("Korean") << u"한미 외교장관 통화"_s << 3 << 10;
    QTest::newRow("Arabic") << u"وزير الخارجية"_s << 2 << 13;
    QTest::newRow("combined") << u"e\u0301te\u0301"_s << 1 << 3;
    QTest::newRow("beyond the plane") << u"𠮷野家"_s << 3 << 3;
}

void TestCounts::counts()
{
    QFETCH(QString, text);
    QFETCH(int, words);
    QFETCH(int, characters);
    Edition edition = cleanReadout(text).editions.front();
    edition.title.clear();
    QCOMPARE(countOf(edition), (TextCount{words, characters}));
}

void TestCounts::countsAllThatIsPrinted()
{
    Edition edition = cleanReadout(u"They met."_s).editions.front();
    edition.title = u"Meeting"_s;
    edition.signature = {u"Press Office"_s};
    edition.tags = {u"not printed"_s};
    QCOMPARE(countOf(edition).words, 5);
}

QTEST_GUILESS_MAIN(TestCounts)
#include "tst_counts.moc"
