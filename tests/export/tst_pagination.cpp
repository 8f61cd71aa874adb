// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagination.h"
#include "typesetter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::pdf;

// Pages of rows 10 points high, by how each row stands to the one before it: '.' may begin a page,
// '+' stands with it, '_' has 10 points of space above.
class TestPagination : public QObject
{
    Q_OBJECT

private slots:
    void pages_data();
    void pages();
    void closingLinesNeverStandAlone_data();
    void closingLinesNeverStandAlone();
    void introductionsStandWithWhatTheyIntroduce_data();
    void introductionsStandWithWhatTheyIntroduce();

private:
    static Part partOf(Role role, const QString &words = u"Few words"_s);
    static size_t rowsOnLastPage(const QList<Part> &parts);
};

Part TestPagination::partOf(Role role, const QString &words)
{
    Part part;
    part.role = role;
    part.runs.append(Run{});
    part.runs.front().text = words;
    return part;
}

size_t TestPagination::rowsOnLastPage(const QList<Part> &parts)
{
    Page page;
    page.info.language = u"en"_s;
    page.parts = parts;
    Shaper shaper;
    LineBreaks breaks;
    const Sheet &sheet = sheetFor(Paper::Letter);
    const Typeset set = Typesetter(sheet, shaper, breaks).set(page);
    return paginate(set.galley, sheet.bottom - sheet.top).back().size();
}

void TestPagination::pages_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("pages"); // rows on each, of 40 points
    QTest::newRow("nothing gives one page") << QByteArray() << QByteArray("0");
    QTest::newRow("a full page") << QByteArray("....") << QByteArray("4");
    QTest::newRow("one row too many") << QByteArray(".....") << QByteArray("4 1");
    QTest::newRow("a heading goes with two lines") << QByteArray("..."
                                                                 ".++")
                                                   << QByteArray("3 3");
    QTest::newRow("a heading at the end of a page that fits")
        << QByteArray("..++") << QByteArray("4");
    QTest::newRow("no line alone at the next page") << QByteArray("..+.+") << QByteArray("3 2");
    QTest::newRow("space above counts") << QByteArray(".._.") << QByteArray("3 1");
    QTest::newRow("no space above a page's first row")
        << QByteArray("...._...") << QByteArray("4 4");
    QTest::newRow("what is higher than a page is cut") << QByteArray("..++++") << QByteArray("4 2");
}

void TestPagination::pages()
{
    QFETCH(const QByteArray, rows);
    QFETCH(const QByteArray, pages);
    Galley galley;
    for (const char kind : rows) {
        Row row;
        row.height = 10;
        row.before = kind == '_' ? 10 : 0;
        row.joinsPrevious = kind == '+';
        galley.push_back(row);
    }
    QByteArrayList counts;
    const Row *next = galley.data();
    for (const PlacedPage &page : paginate(galley, 40)) {
        counts.append(QByteArray::number(page.size()));
        for (const PlacedRow &placed : page)
            QCOMPARE(placed.row, next++);
    }
    QCOMPARE(counts.join(' '), pages);
}

void TestPagination::closingLinesNeverStandAlone_data()
{
    QTest::addColumn<int>("paragraphs");
    for (int paragraphs = 20; paragraphs < 80; ++paragraphs)
        QTest::addRow("%d paragraphs", paragraphs) << paragraphs;
}

void TestPagination::closingLinesNeverStandAlone()
{
    QFETCH(const int, paragraphs);
    QList<Part> parts(paragraphs, partOf(Role::Paragraph));
    parts += {partOf(Role::EndMark), partOf(Role::BackLink), partOf(Role::Updated)};
    QVERIFY(rowsOnLastPage(parts) > 3);
}

void TestPagination::introductionsStandWithWhatTheyIntroduce_data()
{
    closingLinesNeverStandAlone_data();
}

void TestPagination::introductionsStandWithWhatTheyIntroduce()
{
    QFETCH(const int, paragraphs);
    QList<Part> parts(paragraphs, partOf(Role::Paragraph));
    parts += {partOf(Role::Paragraph, u"The Minister said: "_s), partOf(Role::Quotation)};
    QVERIFY(rowsOnLastPage(parts) > 1);
}

QTEST_GUILESS_MAIN(TestPagination)
#include "tst_pagination.moc"
