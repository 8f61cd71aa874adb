// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagetag.h"
#include "printeddate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

class TestPrintedDate : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::Thai, QLocale::Thailand)); }
    void days_data();
    void days();
    void eras_data();
    void eras();
    void timeIsPrintedWhereTheHouseDoes();
    void directions_data();
    void directions();
};

void TestPrintedDate::days_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("printed");

    QTest::newRow("mofa-japan-en") << u"mofa-japan-en"_s << u"January 14, 2019"_s;
    QTest::newRow("mofa-japan-ja") << u"mofa-japan-ja"_s << u"平成31年1月14日"_s;
    QTest::newRow("ja") << u"ja"_s << u"2019年1月14日"_s;
    QTest::newRow("kr-mofa-ko") << u"kr-mofa-ko"_s << u"2019.1.14.(월)"_s;
    QTest::newRow("us-state-en") << u"us-state-en"_s << u"January 14, 2019"_s;
    QTest::newRow("uk-govuk-en") << u"uk-govuk-en"_s << u"14 January 2019"_s;
    QTest::newRow("sg-mlaw-en") << u"sg-mlaw-en"_s << u"14 January 2019"_s;
    QTest::newRow("ru") << u"ru"_s << u"14 января 2019 года"_s;
    QTest::newRow("zh") << u"zh"_s << u"2019年1月14日"_s;
    QTest::newRow("fr") << u"fr"_s << u"14 janvier 2019"_s;
    QTest::newRow("ur") << u"ur"_s << u"14 جنوری 2019"_s;
}

void TestPrintedDate::days()
{
    QFETCH(QString, profile);
    QTEST(printedDate(QDate(2019, 1, 14), profileFor(profile, {})), "printed");
}

void TestPrintedDate::eras_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("printed");

    QTest::newRow("Reiwa 13") << QDate(2031, 3, 3) << u"令和13年3月3日"_s;
    QTest::newRow("first of Reiwa") << QDate(2019, 5, 1) << u"令和元年5月1日"_s;
    QTest::newRow("last of Heisei") << QDate(2019, 4, 30) << u"平成31年4月30日"_s;
    QTest::newRow("first of Heisei") << QDate(1989, 1, 8) << u"平成元年1月8日"_s;
    QTest::newRow("Showa") << QDate(1989, 1, 7) << u"昭和64年1月7日"_s;
    QTest::newRow("Taisho") << QDate(1926, 12, 24) << u"大正15年12月24日"_s;
    QTest::newRow("Meiji") << QDate(1873, 1, 1) << u"明治6年1月1日"_s;
    QTest::newRow("before") << QDate(1872, 12, 31) << u"1872年12月31日"_s;
}

void TestPrintedDate::eras()
{
    QFETCH(QDate, date);
    QTEST(wareki(date), "printed");
}

void TestPrintedDate::timeIsPrintedWhereTheHouseDoes()
{
    const Moment moment{.date = QDate(2026, 6, 3), .time = QTime(13, 5), .zone = {}, .utc = {}};
    QCOMPARE(printedMoment(moment, profileFor(u"uk-govuk-en"_s, {})), u"3 June 2026, 1:05pm"_s);
    QCOMPARE(printedMoment(moment, profileFor(u"mofa-japan-en"_s, {})), u"June 3, 2026"_s);
    QCOMPARE(printedMoment({}, profileFor(u"en"_s, {})), QString());
}

void TestPrintedDate::directions_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("rightToLeft");

    for (const QString &tag : {u"ar"_s, u"ur"_s, u"ur-PK"_s, u"he"_s, u"az-Arab"_s, u"FA-ir"_s})
        QTest::addRow("%s", qPrintable(tag)) << tag << true;
    for (const QString &tag :
         {u"en"_s, u"ja"_s, u"ar-Latn"_s, u"ur-Latn-PK"_s, u"iu-Cans"_s, u""_s, u"-"_s})
        QTest::addRow("%s", qPrintable(tag)) << tag << false;
}

void TestPrintedDate::directions()
{
    QFETCH(QString, language);
    QTEST(isRightToLeft(language), "rightToLeft");
}

QTEST_APPLESS_MAIN(TestPrintedDate)
#include "tst_printeddate.moc"
