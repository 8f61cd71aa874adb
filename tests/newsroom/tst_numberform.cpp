// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberform.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

class TestNumberForm : public QObject
{
    Q_OBJECT

private slots:
    void labels_data();
    void labels();
    void bulletsDoNotCount_data();
    void bulletsDoNotCount();
};

void TestNumberForm::labels_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("label");

    const auto row = [](const QString &form, int number, const QString &label) {
        QTest::addRow("%s %d", qPrintable(form), number) << form << number << label;
    };
    row(u"1."_s, 1, u"1."_s);
    row(u"1."_s, 99999, u"99999."_s);
    row(u"(1)"_s, 12, u"(12)"_s);
    row(u"1)"_s, 3, u"3)"_s);
    row(u"[1]"_s, 2, u"[2]"_s);
    row(u"(a)"_s, 2, u"(b)"_s);
    row(u"a."_s, 26, u"z."_s);
    row(u"a."_s, 27, u"aa."_s);
    row(u"a."_s, 703, u"aaa."_s);
    row(u"A."_s, 28, u"AB."_s);
    row(u"(i)"_s, 4, u"(iv)"_s);
    row(u"i."_s, 1999, u"mcmxcix."_s);
    row(u"i."_s, 4000, u"4000."_s);
    row(u"I."_s, 14, u"XIV."_s);
    row(u"가."_s, 2, u"나."_s);
    row(u"가."_s, 15, u"가가."_s);
    row(u"ア"_s, 6, u"カ"_s);
    row(u"（ア）"_s, 46, u"（ン）"_s);
    row(u"①"_s, 1, u"①"_s);
    row(u"①"_s, 20, u"⑳"_s);
    row(u"①"_s, 21, u"㉑"_s);
    row(u"①"_s, 36, u"㊱"_s);
    row(u"①"_s, 50, u"㊿"_s);
    row(u"①"_s, 51, u"(51)"_s);
    row(u"⑴"_s, 20, u"⒇"_s);
    row(u"１　"_s, 10, u"１０"_s);
    row(u"（1）"_s, 2, u"（2）"_s);
    row(u"（注1）"_s, 3, u"（注3）"_s);
    row(u"一、"_s, 10, u"十、"_s);
    row(u"一、"_s, 21, u"二十一、"_s);
    row(u"（一）"_s, 99, u"（九十九）"_s);
    row(u"一、"_s, 100, u"100、"_s);
    row(u"а)"_s, 2, u"б)"_s);
    row(u"أ."_s, 3, u"ج."_s);
    row(u"١."_s, 12, u"١٢."_s);
    row(u"۱."_s, 47, u"۴۷."_s);
    row(u"*"_s, 1, u"*"_s);
    row(u"*"_s, 3, u"***"_s);
    row(u"Annex 1:"_s, 2, u"Annex 2:"_s);
    row({}, 3, u"3."_s);
    row(u"•"_s, 3, u"3."_s);
}

void TestNumberForm::labels()
{
    QFETCH(QString, form);
    QFETCH(int, number);
    QTEST(numberLabel(number, form), "label");
}

void TestNumberForm::bulletsDoNotCount_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<bool>("counts");

    for (const QString &bullet :
         {u"•"_s, u"-"_s, u"–"_s, u"□"_s, u"ㅇ"_s, u"o"_s, u"△"_s, u"※"_s, u""_s})
        QTest::addRow("%s", qPrintable(bullet)) << bullet << false;
    for (const QString &number : {u"1."_s, u"(a)"_s, u"가."_s, u"①"_s})
        QTest::addRow("%s", qPrintable(number)) << number << true;
}

void TestNumberForm::bulletsDoNotCount()
{
    QFETCH(QString, form);
    QTEST(isNumberForm(form), "counts");
}

QTEST_APPLESS_MAIN(TestNumberForm)
#include "tst_numberform.moc"
