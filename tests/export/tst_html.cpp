// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"
#include "compose.h"
#include "format.h"
#include "htmlwords.h"
#include "readoutfile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::build;

namespace {

Rendered rendered(const Page &page)
{
    RenderCache cache;
    return *formatFor(u"html")->render(page, {}, cache);
}

Page sample(const QString &name)
{
    const auto loaded = loadReadout(QStringLiteral(TEST_DATA "/samples/") + name + u".readout"_s);
    const Readout &readout = loaded->file.content;
    return compose(readout, profileFor(readout.profile, {}));
}

QByteArray body(const QList<Part> &parts)
{
    Page page;
    page.info.title = u"t"_s;
    page.info.language = u"en"_s;
    page.parts = parts;
    const QByteArray html = rendered(page).bytes;
    const bool isArticle = html.contains("<article>");
    const QByteArray from = isArticle ? "<article>\n" : "<main>\n<div>\n";
    const qsizetype start = html.indexOf(from) + from.size();
    return html.sliced(start, html.indexOf(isArticle ? "</article>" : "</div>\n</main>") - start);
}

Part part(Role role, const QList<Run> &runs = {}, const QList<Part> &children = {})
{
    Part part;
    part.role = role;
    part.id = u"b1"_s;
    part.runs = runs;
    part.children = children;
    return part;
}

Run run(const QString &text)
{
    Run run;
    run.text = text;
    return run;
}

} // namespace

class TestHtml : public QObject
{
    Q_OBJECT

private slots:
    void elements_data();
    void elements();
    void nothingEscapes();
    void linkedDataIsJson();
    void footnotesLeadThereAndBack();
    void picturesAreEmbedded_data();
    void picturesAreEmbedded();
    void idsAreUnique();
    void oneHeadingOfTheFirstLevel();
};

void TestHtml::elements_data()
{
    QTest::addColumn<Part>("part");
    QTest::addColumn<QByteArray>("html");

    QTest::newRow("escaped") << part(Role::Paragraph, {run(u"<a & 'b'> \"é\""_s)})
                             << QByteArray("<p>&lt;a &amp; &#39;b&#39;&gt; &quot;é&quot;</p>\n");
    Run strong = run(u"x"_s);
    strong.strong = strong.emphasis = true;
    QTest::newRow("look") << part(Role::Paragraph, {strong})
                          << QByteArray("<p><strong><em>x</em></strong></p>\n");
    Run link = run(u"a"_s);
    link.address = u"https://example.org/"_s;
    Run strongLink = link;
    strongLink.strong = true;
    QTest::newRow("one link of two looks")
        << part(Role::Paragraph, {link, strongLink, run(u" b"_s)})
        << QByteArray("<p><a href=\"https://example.org/\">a<strong>a</strong></a> b</p>\n");
    Run foreign = run(u"نعم"_s);
    foreign.language = u"ar"_s;
    QTest::newRow("foreign words") << part(Role::Paragraph, {foreign})
                                   << QByteArray("<p><bdi lang=\"ar\" dir=\"rtl\">نعم</bdi></p>\n");
    Part turned = part(Role::Paragraph, {run(u"نعم"_s)});
    turned.language = u"ar"_s;
    turned.rightToLeft = true;
    QTest::newRow("foreign paragraph")
        << turned << QByteArray("<p lang=\"ar\" dir=\"rtl\">نعم</p>\n");
    Part item = part(Role::Item, {run(u"a"_s)});
    item.label = u"□"_s;
    QTest::newRow("bullet")
        << part(Role::List, {}, {item})
        << QByteArray("<ul style=\"list-style-type:'\\25a1 \\20 \\20 '\">\n<li>a</li>\n</ul>\n");
    item.label = u"(c)"_s;
    item.numbered = true;
    item.number = 3;
    Part list = part(Role::List, {}, {item});
    list.numbered = true;
    QTest::newRow("number")
        << list
        << QByteArray("<ol>\n<li value=\"3\"><span class=\"number\">(c) </span>a</li>\n</ol>\n");
    Part release = part(Role::ReleaseLine, {run(u"today"_s)});
    release.time = QDateTime(QDate(2019, 1, 14), QTime(9, 30), QTimeZone::UTC);
    QTest::newRow("day")
        << release
        << QByteArray("<p class=\"release\"><time datetime=\"2019-01-14\">today</time></p>\n");
    release.timeOfDay = true;
    QTest::newRow("instant")
        << release
        << QByteArray(
               "<p class=\"release\"><time datetime=\"2019-01-14T09:30:00Z\">today</time></p>\n");
}

void TestHtml::elements()
{
    QFETCH(Part, part);
    QTEST(body({part}), "html");
}

void TestHtml::nothingEscapes()
{
    const Page page = sample(u"hostile"_s);
    const ParsedHtml parsed(rendered(page).bytes);
    QCOMPARE(parsed.count(GUMBO_TAG_SCRIPT), 1); // ours: linked data
    QCOMPARE(parsed.count(GUMBO_TAG_STYLE), 1);
    QCOMPARE(parsed.errors(), 0);
    for (const QString &name : parsed.attributes())
        QVERIFY2(!name.startsWith("on"_L1), qPrintable(name));
    for (const QString &address : parsed.values("href"))
        QVERIFY2(
            address.startsWith("https://example.org/"_L1) || address.startsWith(u'#'),
            qPrintable(address));
    QVERIFY(
        parsed.textOf(GUMBO_TAG_H1).contains("</p></script></style><script>alert(1)</script>"_L1));
}

void TestHtml::linkedDataIsJson()
{
    for (const QString &name : {u"hostile"_s, u"everything"_s}) {
        const ParsedHtml parsed(rendered(sample(name)).bytes);
        QJsonParseError error;
        const QJsonObject data
            = QJsonDocument::fromJson(parsed.textOf(GUMBO_TAG_SCRIPT).toUtf8(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(data["headline"_L1].toString(), parsed.textOf(GUMBO_TAG_H1));
        QCOMPARE(
            data["datePublished"_L1].toString(),
            name == "hostile"_L1 ? u"2031-03-04"_s : u"2031-03-04T17:00:00Z"_s);
    }
}

void TestHtml::footnotesLeadThereAndBack()
{
    const QByteArray html = rendered(sample(u"everything"_s)).bytes;
    for (const char *link :
         {R"(<a id="ref-f1" href="#fn-f1" role="doc-noteref">[1]</a>)",
          R"(<aside id="fn-f1" role="doc-footnote">)",
          R"(<a class="number" role="doc-backlink" href="#ref-f1">[1]</a>)"})
        QVERIFY2(html.contains(link), link);
}

void TestHtml::picturesAreEmbedded_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("begins");
    QTest::addColumn<bool>("shown");

    QTest::newRow("PNG") << QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9"
        "awAAAABJRU5ErkJggg==")
                         << QByteArray("<img src=\"data:image/png;base64,iVBORw") << true;
    QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0")
                          << QByteArray("<img src=\"data:image/jpeg;base64,/9j/4A==\"") << true;
    QTest::newRow("WebP") << QByteArray("RIFF\1\2\3\4WEBP")
                          << QByteArray("<img src=\"data:image/webp;base64,") << true;
    QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << QByteArray()
                         << false;
    QTest::newRow("empty") << QByteArray() << QByteArray() << false;
}

void TestHtml::picturesAreEmbedded()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, begins);
    QFETCH(bool, shown);
    const QTemporaryDir folder;
    QFile onDisk(folder.filePath(u"picture"_s));
    QVERIFY(onDisk.open(QIODevice::WriteOnly) && onDisk.write(file) == file.size());
    onDisk.close();
    Page page;
    Part figure = part(Role::Figure, {}, {part(Role::Caption, {run(u"caption"_s)})});
    figure.picture = Picture{
        .path = onDisk.fileName(), .alternativeText = u"a \"b\""_s, .width = 0, .height = 0};
    page.parts = {figure};
    const Rendered result = rendered(page);
    QCOMPARE(result.bytes.contains("<img"), shown);
    QVERIFY(result.bytes.contains(begins));
    QCOMPARE(result.issues.size(), shown ? 0 : 1);
    QCOMPARE(result.bytes.contains("alt=\"a &quot;b&quot;\""), shown);
}

void TestHtml::idsAreUnique()
{
    Part heading = part(Role::Heading, {run(u"x"_s)});
    heading.level = 2;
    QCOMPARE(body({heading, heading}), QByteArray("<h2 id=\"b1\">x</h2>\n<h2>x</h2>\n"));
    heading.id = u"a.1\"> é"_s;
    QCOMPARE(body({heading}), QByteArray("<h2 id=\"a.1____\">x</h2>\n"));
}

void TestHtml::oneHeadingOfTheFirstLevel()
{
    for (const QString &name : {u"everything"_s, u"seedlike"_s, u"arabic"_s, u"bilingual"_s})
        QCOMPARE(ParsedHtml(rendered(sample(name)).bytes).count(GUMBO_TAG_H1), 1);
}

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
