// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"
#include "compose.h"
#include "pdfreader.h"
#include "randomreadout.h"
#include "renderpdf.h"
#include "samplepages.h"

#include <QDir>
#include <QHashSeed>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <thread>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray render(const Page &page, PdfTools &tools, Paper paper = Paper::A4)
{
    const Result<Rendered> rendered = renderPdf(page, {paper}, tools);
    return rendered ? rendered->bytes : QByteArray();
}

QByteArray render(const Page &page, Paper paper = Paper::A4)
{
    PdfTools tools;
    return render(page, tools, paper);
}

QList<SamplePage> samples()
{
    QList<SamplePage> pages = pagesByLanguage();
    pages.append({u"full"_s, fullPage()});
    pages.append({u"long"_s, longPage(60)});
    return pages;
}

QString writePicture(const QTemporaryDir &folder, const char *format, QImage::Format pixels)
{
    QImage image(40, 30, pixels);
    if (pixels == QImage::Format_CMYK8888)
        image.fill(0x10C0C040U);
    else
        image.fill(QColor(200, 40, 40, 128));
    const QString path = folder.filePath(u"photo."_s + QLatin1StringView(format));
    image.save(path, format);
    return path;
}

using Breaking = void (*)(QPDF &file);

QPDFObjectHandle firstPage(QPDF &file)
{
    return file.getAllPages().front();
}

QPDFObjectHandle firstOfType(QPDFObjectHandle element, const std::string &type)
{
    if (!element.isDictionary() || (element.hasKey("/S") && element.getKey("/S").getName() == type))
        return element;
    QPDFObjectHandle kids = element.getKey("/K");
    for (const QPDFObjectHandle &kid :
         kids.isArray() ? kids.getArrayAsVector() : std::vector{kids}) {
        QPDFObjectHandle found = kid.isDictionary() ? firstOfType(kid, type) : kid;
        if (found.isDictionary() && found.hasKey("/S") && found.getKey("/S").getName() == type)
            return found;
    }
    return QPDFObjectHandle::newNull();
}

QPDFObjectHandle element(QPDF &file, const std::string &type)
{
    return firstOfType(file.getRoot().getKey("/StructTreeRoot").getKey("/K"), type);
}

void replaceInContent(QPDF &file, const QByteArray &from, const QByteArray &to)
{
    QPDFObjectHandle stream = firstPage(file).getKey("/Contents");
    const auto data = stream.getStreamData();
    QByteArray content(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
    const qsizetype at = content.indexOf(from);
    QVERIFY(at >= 0);
    content.replace(at, from.size(), to);
    stream.replaceStreamData(
        content.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

struct Broken
{
    const char *finding;
    Breaking breaking;
};

const std::array brokenWays{
    Broken{"figure without Alt", [](QPDF &file) { element(file, "/Figure").removeKey("/Alt"); }},
    Broken{
        "type is not a standard one",
        [](QPDF &file) {
            element(file, "/P").replaceKey("/S", QPDFObjectHandle::newName("/Prose"));
        }},
    Broken{
        "heading level left out",
        [](QPDF &file) { element(file, "/H2").replaceKey("/S", QPDFObjectHandle::newName("/H4")); }},
    Broken{
        "wrong parent",
        [](QPDF &file) { element(file, "/L").replaceKey("/S", QPDFObjectHandle::newName("/Div")); }},
    Broken{
        "wrong child",
        [](QPDF &file) {
            element(file, "/LBody").replaceKey("/S", QPDFObjectHandle::newName("/P"));
        }},
    Broken{
        "note without an id of its own",
        [](QPDF &file) { element(file, "/Note").removeKey("/ID"); }},
    Broken{
        "ParentTree names another element",
        [](QPDF &file) {
            QPDFObjectHandle numbers
                = file.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
            QPDFObjectHandle owners = numbers.getArrayItem(1);
            owners.setArrayItem(0, owners.getArrayItem(1));
        }},
    Broken{
        "content not in the tree",
        [](QPDF &file) { element(file, "/P").replaceKey("/K", QPDFObjectHandle::newArray()); }},
    Broken{
        "painting outside of marked content",
        [](QPDF &file) { replaceInContent(file, "/Artifact", "/Span"); }},
    Broken{"nested marked content", [](QPDF &file) { replaceInContent(file, "EMC\n", ""); }},
    Broken{
        "annotation without Contents",
        [](QPDF &file) {
            firstPage(file).getKey("/Annots").getArrayItem(0).removeKey("/Contents");
        }},
    Broken{
        "annotation is not tagged",
        [](QPDF &file) {
            QPDFObjectHandle annotations = firstPage(file).getKey("/Annots");
            annotations.appendItem(
                file.makeIndirectObject(annotations.getArrayItem(0).shallowCopy()));
        }},
    Broken{"page without Tabs S", [](QPDF &file) { firstPage(file).removeKey("/Tabs"); }},
    Broken{
        "title is not displayed",
        [](QPDF &file) { file.getRoot().removeKey("/ViewerPreferences"); }},
    Broken{"no language", [](QPDF &file) { file.getRoot().removeKey("/Lang"); }},
    Broken{"no metadata", [](QPDF &file) { file.getRoot().removeKey("/Metadata"); }},
    Broken{"no output intent", [](QPDF &file) { file.getRoot().removeKey("/OutputIntents"); }},
    Broken{
        "has no ToUnicode",
        [](QPDF &file) {
            for (auto &[name, font] :
                 firstPage(file).getKey("/Resources").getKey("/Font").getDictAsMap())
                font.removeKey("/ToUnicode");
        }},
    Broken{".notdef is shown", [](QPDF &file) { replaceInContent(file, "[<", "[<0000"); }},
    Broken{
        "font is not embedded",
        [](QPDF &file) {
            for (auto &[name, font] :
                 firstPage(file).getKey("/Resources").getKey("/Font").getDictAsMap())
                font.getKey("/DescendantFonts")
                    .getArrayItem(0)
                    .getKey("/FontDescriptor")
                    .removeKey("/FontFile2");
        }},
};

} // namespace

class TestRenderPdf : public QObject
{
    Q_OBJECT

private slots:
    void structure_data();
    void structure();
    void randomReadouts();
    void photos_data();
    void photos();
    void broken_data();
    void broken();
    void sameBytes_data();
    void sameBytes();
    void threads();
    void boxes();
    void unreadablePicture();
    void papers();
};

void TestRenderPdf::structure_data()
{
    QTest::addColumn<Page>("page");
    for (const SamplePage &sample : samples())
        QTest::newRow(qPrintable(sample.name)) << sample.page;
}

// What a screen reader is told is what the page says, in its order.
void TestRenderPdf::structure()
{
    QFETCH(const Page, page);
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const QByteArray bytes = render(page, paper);
        PdfReader reader(bytes);
        reader.read();
        QCOMPARE(reader.findings().join(u'\n'), QString());
        QCOMPARE(comparable(reader.text()), comparable(build::words(page)));
    }
    QDir().mkpath(QStringLiteral(GOLDEN_PDF));
    QFile file(QStringLiteral(GOLDEN_PDF "/%1.pdf").arg(QLatin1StringView(QTest::currentDataTag())));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(render(page));
}

void TestRenderPdf::randomReadouts()
{
    PdfTools tools;
    for (quint32 seed = 0; seed < 100; ++seed) {
        const Page page = compose(randomReadout(seed), {});
        PdfReader reader(render(page, tools, seed % 2 == 0 ? Paper::A4 : Paper::Letter));
        reader.read();
        QCOMPARE(u"%1 %2"_s.arg(seed).arg(reader.findings().join(u'\n')), u"%1 "_s.arg(seed));
        QCOMPARE(comparable(reader.text()), comparable(build::words(page)));
    }
}

void TestRenderPdf::photos_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QImage::Format>("pixels");
    QTest::newRow("jpeg") << "jpg"_ba << QImage::Format_RGB32;
    QTest::newRow("grey jpeg") << "jpg"_ba << QImage::Format_Grayscale8;
    QTest::newRow("cmyk jpeg") << "jpg"_ba << QImage::Format_CMYK8888;
    QTest::newRow("png") << "png"_ba << QImage::Format_RGB32;
    QTest::newRow("png with alpha") << "png"_ba << QImage::Format_ARGB32;
}

void TestRenderPdf::photos()
{
    QFETCH(const QByteArray, format);
    QFETCH(const QImage::Format, pixels);
    const QTemporaryDir folder;
    const Page page = fullPage(writePicture(folder, format.constData(), pixels));
    PdfReader reader(render(page));
    reader.read();
    QCOMPARE(reader.findings().join(u'\n'), QString());
    QCOMPARE(comparable(reader.text()), comparable(build::words(page)));
    QCOMPARE(reader.types().count(u"Figure"_s), 2);
    QPDFObjectHandle image
        = firstPage(reader.file()).getKey("/Resources").getKey("/XObject").getKey("/Im0");
    QVERIFY(image.isStream());
    QVERIFY(image.getDict().getKey("/ColorSpace").unparse() != "/DeviceCMYK");
    QVERIFY(!image.getDict().hasKey("/SMask"));
}

void TestRenderPdf::broken_data()
{
    QTest::addColumn<const Broken *>("way");
    for (const Broken &way : brokenWays)
        QTest::newRow(way.finding) << &way;
}

// The reader that finds nothing wrong in our files does find these faults.
void TestRenderPdf::broken()
{
    QFETCH(const Broken *const, way);
    const QTemporaryDir folder;
    PdfReader reader(render(fullPage(writePicture(folder, "jpg", QImage::Format_RGB32))));
    way->breaking(reader.file());
    reader.read();
    const QString finding = QLatin1StringView(way->finding);
    QVERIFY2(
        reader.findings().join(u'\n').contains(finding), qPrintable(reader.findings().join(u'\n')));
}

void TestRenderPdf::sameBytes_data()
{
    structure_data();
}

void TestRenderPdf::sameBytes()
{
    QFETCH(const Page, page);
    QHashSeed::setDeterministicGlobalSeed();
    const QByteArray first = render(page);
    QHashSeed::resetRandomGlobalSeed();
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    PdfTools used;
    for (const Page &before : {fullPage(), pagesByLanguage()[6].page, longPage(3)})
        QVERIFY(!render(before, used).isEmpty());
    const QByteArray second = render(page, used);
    QLocale::setDefault(QLocale::c());
    QVERIFY(!first.isEmpty());
    QVERIFY(first == second);
}

void TestRenderPdf::threads()
{
    QList<QByteArray> expected;
    const QList<SamplePage> pages = samples();
    for (const SamplePage &sample : pages)
        expected.append(render(sample.page));
    std::array<int, 2> wrong{};
    const auto work = [&](int &count) {
        PdfTools tools;
        for (int i = 0; i < 200; ++i) {
            const qsizetype sample = i % pages.size();
            count += render(pages[sample].page, tools) == expected[sample] ? 0 : 1;
        }
    };
    std::thread first(work, std::ref(wrong[0]));
    std::thread second(work, std::ref(wrong[1]));
    first.join();
    second.join();
    QCOMPARE(wrong[0] + wrong[1], 0);
}

void TestRenderPdf::boxes()
{
    PdfTools tools;
    const Result<Rendered> rendered = renderPdf(fullPage(), {}, tools);
    QVERIFY(rendered);
    QCOMPARE(rendered->issues.size(), 1);
    QCOMPARE(rendered->issues[0].rule, u"pdf-glyph"_s);
    QVERIFY(rendered->issues[0].message.contains(u"😀"_s));
}

void TestRenderPdf::unreadablePicture()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"photo.jpg"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xFF\xD8\xFF\xE1\xFF\xFF nothing");
    file.close();
    PdfTools tools;
    const Result<Rendered> rendered = renderPdf(fullPage(path), {}, tools);
    QVERIFY(rendered);
    QCOMPARE(rendered->issues.size(), 2);
    QVERIFY(rendered->issues[1].message.contains(path));
    PdfReader reader(rendered->bytes);
    reader.read();
    QCOMPARE(reader.findings().join(u'\n'), QString());
    QCOMPARE(comparable(reader.text()), comparable(build::words(fullPage())));
}

void TestRenderPdf::papers()
{
    for (const auto &[paper, width] :
         {std::pair(Paper::A4, 595.28), std::pair(Paper::Letter, 612.0)}) {
        PdfReader reader(render(longPage(40), paper));
        const double found
            = firstPage(reader.file()).getKey("/MediaBox").getArrayItem(2).getNumericValue();
        QCOMPARE(found, width);
    }
}

QTEST_GUILESS_MAIN(TestRenderPdf)
#include "tst_renderpdf.moc"
