// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"
#include "samplepages.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::test;

namespace {

Rendered rendered(const Page &page, QStringView format, bool placement = true)
{
    RenderOptions options;
    options.placement = placement;
    RenderCache cache;
    return *formatFor(format)->render(page, options, cache);
}

// Words of each part, without marks of footnotes: what boxes count in.
void collectWords(const QList<Part> &parts, QHash<QString, QString> &words)
{
    for (const Part &part : parts) {
        for (const Run &run : part.runs)
            words[part.id] += run.anchor.isEmpty() ? run.text : QString();
        collectWords(part.children, words);
    }
}

void nameParts(QList<Part> &parts, int &count)
{
    for (Part &part : parts) {
        part.id = u"part%1"_s.arg(++count);
        nameParts(part.children, count);
    }
}

Page named(Page page)
{
    int count = 0;
    nameParts(page.parts, count);
    return page;
}

void addPages()
{
    QTest::addColumn<Page>("page");
    for (const SamplePage &sample : pagesByLanguage())
        QTest::addRow("%s", qUtf8Printable(sample.name)) << named(sample.page);
    QTest::addRow("full") << named(fullPage());
    QTest::addRow("long") << named(longPage(60));
}

} // namespace

class TestPlacement : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhereAsked();
    void boxesHaveTheWords_data() { addPages(); }
    void boxesHaveTheWords();
    void edgesStandInTheirBoxes_data() { addPages(); }
    void edgesStandInTheirBoxes();
    void linesHaveTheWords_data() { addPages(); }
    void linesHaveTheWords();
};

void TestPlacement::onlyWhereAsked()
{
    const Page page = fullPage();
    for (const Format &format : formats()) {
        const QString id = QString::fromLatin1(format.id);
        const Rendered plain = rendered(page, id, false);
        const Rendered placed = rendered(page, id);
        QCOMPARE(plain.bytes, placed.bytes);
        QVERIFY(plain.placement.boxes.isEmpty() && plain.placement.lines.isEmpty());
        QVERIFY(!placed.placement.boxes.isEmpty() || !placed.placement.lines.isEmpty());
    }
}

void TestPlacement::boxesHaveTheWords()
{
    QFETCH(Page, page);
    const Placement placement = rendered(page, u"pdf").placement;
    QHash<QString, QString> wanted;
    collectWords(page.parts, wanted);
    QHash<QString, QString> found;
    for (const PartBox &box : placement.boxes) {
        if (box.from < 0)
            continue;
        QString &words = found[placement.parts[box.part]];
        QCOMPARE(box.from, words.size());
        words += box.text;
    }
    for (const auto &[id, words] : wanted.asKeyValueRange())
        QCOMPARE(found.value(id), words);
}

void TestPlacement::edgesStandInTheirBoxes()
{
    QFETCH(Page, page);
    const Placement placement = rendered(page, u"pdf").placement;
    for (const PartBox &box : placement.boxes) {
        QVERIFY(QRectF(QPointF(), placement.pages.at(box.page)).contains(box.area));
        if (box.text.isEmpty())
            continue;
        const auto edges = placement.edges.sliced(box.firstEdge, box.text.size() + 1);
        const double begin = box.rightToLeft ? box.area.right() : box.area.left();
        const double end = box.rightToLeft ? box.area.left() : box.area.right();
        QVERIFY(std::abs(edges.first() - begin) < 0.1);
        QVERIFY(std::abs(edges.last() - end) < 0.1);
        for (qsizetype i = 1; i < edges.size(); ++i)
            QVERIFY(box.rightToLeft ? edges[i] <= edges[i - 1] : edges[i] >= edges[i - 1]);
    }
}

void TestPlacement::linesHaveTheWords()
{
    QFETCH(Page, page);
    QHash<QString, QString> words;
    collectWords(page.parts, words);
    for (const QString &format : {u"txt"_s, u"html"_s}) {
        const Rendered text = rendered(page, format);
        const QStringList lines = QString::fromUtf8(text.bytes).split(u'\n');
        QVERIFY(!text.placement.lines.isEmpty());
        for (const PartLine &place : text.placement.lines) {
            const QString first = words.value(place.part).simplified().section(u' ', 0, 0);
            const QString nearby = lines.mid(place.line, 3).join(u' ');
            const bool isPlain = !first.contains(u'&') && !first.contains(u'\'');
            QVERIFY2(!isPlain || nearby.contains(first), qUtf8Printable(first + u" in "_s + nearby));
        }
    }
}

QTEST_APPLESS_MAIN(TestPlacement)
#include "tst_placement.moc"
