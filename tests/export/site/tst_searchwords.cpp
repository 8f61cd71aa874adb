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
    void joinsRuns();
    void findsEachOfMany();
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
    QTest::newRow("Turkish") << QStringList{u"İstanbul, ISPARTA ılıca"_s}
                             << "i̇stanbul isparta ılıca"_ba;
    QTest::newRow("sharp s") << QStringList{u"STRASSE Straße ẞ"_s} << "strasse straße ß"_ba;
    QTest::newRow("marks stay") << QStringList{u"re\u0301union RE\u0301UNION"_s}
                                << "re\u0301union"_ba;
    QTest::newRow("Hindi") << QStringList{u"प्रधान मंत्री, मंत्री।"_s} << "प्रधान मंत्री"_ba;
    QTest::newRow("Arabic") << QStringList{u"وزير الخارجية، وزير"_s} << "وزير الخارجية"_ba;
    QTest::newRow("Japanese") << QStringList{u"日本国、総理「日本国」日本"_s}
                              << "日本国 総理 日本"_ba;
    QTest::newRow("Korean") << QStringList{u"외교부는 외교부, 외교부는"_s} << "외교부는 외교부"_ba;
    QTest::newRow("apostrophes") << QStringList{u"don’t don't"_s} << "don t"_ba;
    QTest::newRow("digits") << QStringList{u"2026 ２０２６ ٢٠٢٦ 3½ Ⅳ"_s}
                            << "2026 ２０２６ ٢٠٢٦ 3½ ⅳ"_ba;
    QTest::newRow("soft hyphen") << QStringList{u"co\u00adoperate"_s} << "co operate"_ba;
    QTest::newRow("beyond the first plane") << QStringList{u"𐐀𐐨 😀 𐐨𐐨"_s} << "𐐨𐐨 😀"_ba;
    QTest::newRow("same start") << QStringList{u"abcdefgh1i abcdefgh2i abcdefgh abcdefghi abcdefg"_s}
                                << "abcdefgh1i abcdefgh2i abcdefgh abcdefghi abcdefg"_ba;
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

void TestSearchWords::joinsRuns()
{
    Page page;
    Part part;
    for (const QString &text : {u"For"_s, u"1"_s, u"eign"_s})
        part.runs.emplaceBack().text = text;
    part.runs[0].strong = true;
    part.runs[1].anchor = u"n1"_s;
    page.parts += {part, part};
    page.parts.front().children += part;
    QCOMPARE(searchWords(page), "foreign"_ba);
}

void TestSearchWords::findsEachOfMany()
{
    QByteArrayList words;
    for (int i = 0; i < 5000; ++i)
        words += "word" + QByteArray::number(i * 7919 % 100'003);
    Part part;
    const QString text = QString::fromLatin1(words.join(' '));
    part.runs.emplaceBack().text = text.toUpper() + u' ' + text;
    Page page;
    page.parts += part;
    QCOMPARE(searchWords(page), words.join(' '));
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
