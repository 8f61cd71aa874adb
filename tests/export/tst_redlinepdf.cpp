// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"
#include "compose.h"
#include "pdfreader.h"
#include "randomedits.h"
#include "randomreadout.h"
#include "redline.h"
#include "renderpdf.h"

#include <QDir>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

// A redline as PDF: what changed is told by lines, and to those who hear the page by its tags.
class TestRedlinePdf : public QObject
{
    Q_OBJECT

private slots:
    void tags_data();
    void tags();
    void linesRunThroughTheWords();
    void listLeadsToItsPlaces();
    void bookmarksSayWhatStands();
    void randomEdits();
};

namespace {

Page pageOf(const Readout &readout)
{
    return compose(readout, profileFor({}, u"en"_s));
}

Page redlinePage(const Readout &before, const Readout &after)
{
    const Compared both = compared(before, after);
    return withChangeList(rapporteur::redlinePage(both), both);
}

Readout saying(const QString &title, const QList<Block> &body)
{
    Edition edition;
    edition.id = u"e1"_s;
    edition.language = u"en"_s;
    edition.title = title;
    edition.body = body;
    return build::readout(edition);
}

QByteArray render(const Page &page)
{
    PdfTools tools;
    return renderPdf(page, {}, tools).value_or(Rendered()).bytes;
}

void collect(const QPDFObjectHandle &element, std::vector<QPDFObjectHandle> &elements)
{
    if (!element.isDictionary())
        return;
    elements.push_back(element);
    QPDFObjectHandle kids = element.getKey("/K");
    for (const QPDFObjectHandle &kid : kids.isArray() ? kids.getArrayAsVector() : std::vector{kids})
        collect(kid, elements);
}

// "LineThrough deleted: three", in the order of the tree.
QStringList changesTold(QPDF &file)
{
    std::vector<QPDFObjectHandle> elements;
    collect(file.getRoot().getKey("/StructTreeRoot").getKey("/K"), elements);
    QStringList told;
    for (QPDFObjectHandle &element : elements) {
        if (!element.hasKey("/ActualText"))
            continue;
        const std::string look = element.getKey("/A").getKey("/TextDecorationType").getName();
        told << QString::fromStdString(look.substr(1)) + u' '
                    + QString::fromStdString(element.getKey("/ActualText").getUTF8Value());
    }
    return told;
}

QByteArray contentOf(QPDF &file)
{
    const auto data = file.getAllPages().front().getKey("/Contents").getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
}

} // namespace

void TestRedlinePdf::tags_data()
{
    using build::paragraph;
    QTest::addColumn<Readout>("before");
    QTest::addColumn<Readout>("after");
    QTest::addColumn<QStringList>("told");
    const auto one = [](const QString &text) {
        return saying(u"Talks"_s, {paragraph(u"b1"_s, text)});
    };
    QTest::newRow("words")
        << one(u"They met for three hours."_s) << one(u"They met for four hours."_s)
        << QStringList{u"LineThrough deleted: three"_s, u"Underline inserted: four"_s};
    QTest::newRow("a paragraph") << one(u"They met."_s)
                                 << saying(
                                        u"Talks"_s,
                                        {paragraph(u"b1"_s, u"They met."_s),
                                         paragraph(u"b2"_s, u"They spoke."_s)})
                                 << QStringList{u"Underline inserted: They spoke."_s};
    Readout linked = one(u"They met at https://example.org again."_s);
    linked.editions[0].body[0].text.marks = {Mark{Mark::Kind::Emphasis, 5, 3, {}}};
    QTest::newRow("several looks, one change")
        << saying(u"Talks"_s, {paragraph(u"b0"_s, u"Lasting."_s)})
        << saying(u"Talks"_s, {paragraph(u"b0"_s, u"Lasting."_s), linked.editions[0].body[0]})
        << QStringList{u"Underline inserted: They met at https://example.org again."_s};
}

void TestRedlinePdf::tags()
{
    QFETCH(const Readout, before);
    QFETCH(const Readout, after);
    QFETCH(const QStringList, told);
    const QByteArray bytes = render(redlinePage(before, after));
    PdfReader reader(bytes);
    QCOMPARE(changesTold(reader.file()), told);
    reader.read();
    QCOMPARE(reader.findings().join(u'\n'), QString());
    QVERIFY(QDir().mkpath(QStringLiteral(GOLDEN_PDF)));
    QFile file(QStringLiteral(GOLDEN_PDF "/redline %1.pdf")
                   .arg(QLatin1StringView(QTest::currentDataTag())));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestRedlinePdf::linesRunThroughTheWords()
{
    const auto rules = [](const QString &text) {
        const Readout before = saying(u"Talks"_s, {build::paragraph(u"b1"_s, u"They met early."_s)});
        Page page = redline(
            pageOf(before), pageOf(saying(u"Talks"_s, {build::paragraph(u"b1"_s, text)})), {});
        PdfReader reader(render(page));
        return contentOf(reader.file()).count("re f\n");
    };
    QCOMPARE(rules(u"They met early."_s), 0);
    QCOMPARE(rules(u"They met."_s), 1);             // one line through all that is gone
    QCOMPARE(rules(u"They met early today."_s), 2); // and two under what is new
}

void TestRedlinePdf::listLeadsToItsPlaces()
{
    const Page page = redlinePage(
        saying(u"Talks"_s, {build::paragraph(u"b1"_s, u"They met early."_s)}),
        saying(u"Talks"_s, {build::paragraph(u"b1"_s, u"They met late."_s)}));
    PdfReader reader(render(page));
    QPDFObjectHandle annotations = reader.file().getAllPages().front().getKey("/Annots");
    QVERIFY(annotations.isArray());
    QPDFObjectHandle place = annotations.getArrayItem(0).getKey("/Dest");
    QVERIFY(place.isArray());
    const double top
        = reader.file().getAllPages().front().getKey("/MediaBox").getArrayItem(3).getNumericValue();
    QVERIFY(place.getArrayItem(3).getNumericValue() < top - 100); // below the list itself
}

void TestRedlinePdf::bookmarksSayWhatStands()
{
    const QString gone = u"Trade"_s;
    const Page page = redlinePage(
        saying(u"Talks in May"_s, {build::heading(u"b1"_s, gone)}), saying(u"Talks in June"_s, {}));
    PdfReader reader(render(page));
    QPDFObjectHandle outlines = reader.file().getRoot().getKey("/Outlines");
    QStringList titles;
    std::vector<QPDFObjectHandle> open{outlines.getKey("/First")};
    while (!open.empty()) {
        QPDFObjectHandle item = open.back();
        open.pop_back();
        if (!item.isDictionary())
            continue;
        titles << QString::fromStdString(item.getKey("/Title").getUTF8Value());
        open.push_back(item.getKey("/Next"));
        open.push_back(item.getKey("/First"));
    }
    QCOMPARE(titles, (QStringList{u"2 changes"_s, u"Talks in June"_s, gone}));
}

// What a screen reader is told, without what the marks add, is what the page says, in its order.
void TestRedlinePdf::randomEdits()
{
    PdfTools tools;
    for (quint32 seed = 0; seed < 25; ++seed) {
        const Readout before = randomReadout(seed);
        const Page page = redlinePage(before, randomlyEdited(before, seed, u"new"_s, 12));
        const Result<Rendered> rendered = renderPdf(page, {}, tools);
        QVERIFY(rendered);
        PdfReader reader(rendered->bytes);
        reader.read();
        QCOMPARE(u"%1 %2"_s.arg(seed).arg(reader.findings().join(u'\n')), u"%1 "_s.arg(seed));
        const QString told = comparable(reader.text());
        const QString said = comparable(build::words(page));
        const auto differs = std::ranges::mismatch(told, said).in1 - told.begin();
        QVERIFY2(
            told == said,
            qPrintable(u"%1: “%2” “%3”"_s.arg(seed)
                           .arg(told.mid(differs - 30, 60), said.mid(differs - 30, 60))));
    }
}

QTEST_GUILESS_MAIN(TestRedlinePdf)
#include "tst_redlinepdf.moc"
