// SPDX-License-Identifier: GPL-3.0-or-later
#include "madewords.h"
#include "searchwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace rapporteur {

class TestSearchWords : public QObject
{
    Q_OBJECT

private slots:
    void findsWords_data();
    void findsWords();
    void keepsTheNewestWords();
};

void TestSearchWords::findsWords_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("lower case") << QStringList{u"The MINISTER met"_s} << "the minister met"_ba;
    QTest::newRow("beyond ASCII") << QStringList{u"The ÉCOLE Ōhira ΔΙΚΗ"_s}
                                  << "the école ōhira δικη"_ba;
    QTest::newRow("each once") << QStringList{u"Peace, peace."_s, u"PEACE and trade"_s}
                               << "peace and trade"_ba;
    QTest::newRow("digits and marks") << QStringList{u"34th (G7): é"_s} << "34th g7 é"_ba;
    QTest::newRow("no words") << QStringList{u"— …"_s, QString()} << QByteArray();
}

void TestSearchWords::findsWords()
{
    QFETCH(const QStringList, texts);
    Page page;
    for (const QString &text : texts) {
        Part part;
        part.runs.emplaceBack().text = text;
        page.parts += part;
    }
    QTEST(searchWords(page), "words");
}

void TestSearchWords::keepsTheNewestWords()
{
    MadeWords words;
    QVERIFY(!words.of("en/a"));
    for (qsizetype i = 0; i < 100; ++i)
        QVERIFY(
            words.add("en/" + QByteArray::number(i % 10), QByteArray(i * 100, char('a' + i % 26))));
    QVERIFY(words.add("en/none", {}));
    for (qsizetype i = 90; i < 100; ++i)
        QCOMPARE(
            words.of("en/" + QByteArray::number(i % 10)), QByteArray(i * 100, char('a' + i % 26)));
    QCOMPARE(words.of("en/none"), QByteArray());
}

} // namespace rapporteur

QTEST_GUILESS_MAIN(rapporteur::TestSearchWords)
#include "tst_searchwords.moc"
