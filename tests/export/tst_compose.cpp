// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose.h"

#include "build.h"
#include "links.h"
#include "readoutfields.h"
#include "wording.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::build;

namespace {

const HouseProfile &mofa()
{
    return profileFor(u"mofa-japan-en"_s, {});
}

Page composed(const Edition &edition)
{
    return compose(readout(edition), mofa());
}

Edition withBody(const QList<Block> &body)
{
    Edition edition;
    edition.id = u"e1"_s;
    edition.language = u"en"_s;
    edition.body = body;
    return edition;
}

Photo photo(const QString &id, const QString &path, const QString &caption)
{
    Photo photo;
    photo.id = id;
    photo.media.path = path;
    photo.caption.plain = caption;
    return photo;
}

QString looks(const QList<Run> &runs)
{
    QString looks;
    for (const Run &run : runs)
        looks += u"[%1%2%3%4%5]"_s.arg(
            run.emphasis ? u"e"_s : QString(),
            run.strong ? u"s"_s : QString(),
            run.address,
            run.language,
            run.text);
    return looks;
}

// A string of its own in every line of the edition.
Edition filled()
{
    Edition edition;
    const auto fill = [](const char *name, auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        const QString word = u"word-of-"_s + QLatin1StringView(name);
        if constexpr (std::is_same_v<Member, QString>)
            member = word;
        if constexpr (std::is_same_v<Member, QStringList>)
            member = {word};
        if constexpr (std::is_same_v<Member, Text>)
            member.plain = word;
        if constexpr (std::is_same_v<Member, QList<Block>>)
            member = {paragraph(word, word)};
    };
    forEachField(edition, fill);
    edition.backLink.text = u"word-of-backLink"_s;
    edition.attachments = {{u"a1"_s, u"word-of-attachments"_s, {}, {}}};
    edition.relatedLinks = {{u"word-of-group"_s, {{u"word-of-link"_s, {}}}}};
    edition.contacts = {{u"word-of-contacts"_s, {u"word-of-contact-line"_s}}};
    edition.photos = {photo(u"p1"_s, {}, u"word-of-photos"_s)};
    return edition;
}

} // namespace

class TestCompose : public QObject
{
    Q_OBJECT

private slots:
    void seedOrder();
    void everyFieldIsPrinted_data();
    void everyFieldIsPrinted();
    void emptyReadoutIsAnEmptyPage();
    void titleFallsBackToTheCategory();
    void headingsSkipNoLevel();
    void emptyBlocksAreLeftOut();
    void leadIsCountedBeforeBody();
    void listsNestAndCount();
    void footnotes();
    void quotationEndsWithItsSpeaker();
    void wrappedTextStandsApart();
    void languageAndDirectionAreNamedWhereTheyChange();
    void runsAreCutWhereTheLookChanges();
    void linksAreHarmless_data();
    void linksAreHarmless();
    void wordsAreCleaned_data();
    void wordsAreCleaned();
    void descriptionsAreShort_data();
    void descriptionsAreShort();
    void picturesStayInTheirFolder_data();
    void picturesStayInTheirFolder();
    void noticesOfCorrectionAndWithdrawal();
};

void TestCompose::seedOrder()
{
    Edition edition = withBody(
        {heading(u"b2"_s, u"Issue"_s, 1, true), list(u"b3"_s, {item(u"b4"_s, u"First."_s)})});
    edition.category = u"Relations"_s;
    edition.photos = {photo(u"p1"_s, {}, u"handshake"_s)};
    edition.lead = {paragraph(u"b1"_s, u"The lead."_s)};
    edition.backLink.text = u"Back to Relations"_s;
    Readout readout = build::readout(edition);
    readout.release.date = QDate(2019, 1, 14);
    QCOMPARE(
        words(compose(readout, mofa())),
        u"Relations January 14, 2019 handshake The lead. 1. Issue • First. Back to Relations"_s);
}

void TestCompose::everyFieldIsPrinted_data()
{
    QTest::addColumn<QString>("profile");
    for (const HouseProfile &profile : profiles())
        QTest::addRow("%s", qPrintable(profile.id)) << profile.id;
}

void TestCompose::everyFieldIsPrinted()
{
    QFETCH(QString, profile);
    Readout readout = build::readout(filled());
    readout.reference = u"word-of-reference"_s;
    const QStringList printed = words(compose(readout, profileFor(profile, {}))).split(u' ');
    const auto expect = [&printed](const char *name) {
        // of the edition itself, not of its text
        const QStringList silent{
            u"id"_s,
            u"language"_s,
            u"direction"_s,
            u"kind"_s,
            u"shortTitle"_s,
            u"tags"_s,
            u"relatedLinks"_s};
        const QString field = QString::fromLatin1(name);
        QCOMPARE(int(printed.count(u"word-of-"_s + field)), silent.contains(field) ? 0 : 1);
    };
    std::apply([&](const auto &...field) { (expect(field.name), ...); }, Fields<Edition>::all);
    for (const char *name : {"reference", "group", "link", "contact-line"})
        expect(name);
}

void TestCompose::emptyReadoutIsAnEmptyPage()
{
    const Page page = compose({}, mofa());
    QVERIFY(page.parts.isEmpty());
    QVERIFY(!page.info.title.isEmpty());
    QCOMPARE(page.info.language, u"en"_s);
}

void TestCompose::titleFallsBackToTheCategory()
{
    Edition edition = withBody({});
    edition.category = u"Relations"_s;
    QCOMPARE(composed(edition).parts.front().role, Role::Title);
    edition.title = u"The Meeting"_s;
    const Page page = composed(edition);
    QCOMPARE(page.parts.front().role, Role::Category);
    QCOMPARE(page.info.title, u"The Meeting"_s);
}

void TestCompose::headingsSkipNoLevel()
{
    const Page page = composed(withBody(
        {heading(u"b1"_s, u"a"_s, 3),
         heading(u"b2"_s, u"b"_s, 3),
         heading(u"b3"_s, u"c"_s, 4),
         heading(u"b4"_s, u"d"_s, 1)}));
    QList<int> levels;
    for (const Part &part : page.parts)
        levels << part.level;
    QCOMPARE(levels, (QList<int>{2, 3, 4, 2}));
}

void TestCompose::emptyBlocksAreLeftOut()
{
    const Page page = composed(withBody(
        {heading(u"b1"_s, {}, 1, true),
         paragraph(u"b2"_s, {}, true),
         list(u"b3"_s, {item(u"b4"_s, {}), item(u"b5"_s, u"one"_s)}, true),
         heading(u"b6"_s, u"two"_s, 1, true)}));
    QCOMPARE(words(page), u"(1) one 1. two"_s);
}

void TestCompose::leadIsCountedBeforeBody()
{
    Edition edition = withBody({paragraph(u"b2"_s, u"two"_s, true)});
    edition.lead = {paragraph(u"b1"_s, u"one"_s, true)};
    QCOMPARE(words(composed(edition)), u"1. one 2. two"_s);
}

void TestCompose::listsNestAndCount()
{
    Block continued = list(u"b9"_s, {item(u"b10"_s, u"d"_s)}, true);
    continued.numbering.start = 3;
    const Block inner = list(u"b2"_s, {item(u"b3"_s, u"b"_s)});
    const Page page = composed(withBody(
        {list(
             u"b0"_s,
             {item(u"b1"_s, u"a"_s, {inner, paragraph(u"b4"_s, u"prose"_s)}),
              item(u"b5"_s, u"c"_s)}),
         continued}));
    QCOMPARE(words(page), u"• a – b prose • c (3) d"_s);
    QCOMPARE(page.parts[0].children[0].children[0].level, 2);
}

void TestCompose::footnotes()
{
    Block text = paragraph(u"b1"_s, u"Ships were ordered."_s);
    text.text.marks
        = {{.kind = Mark::Kind::Footnote, .from = 5, .length = 0, .value = u"f1"_s},
           {.kind = Mark::Kind::Footnote, .from = 19, .length = 0, .value = u"f2"_s},
           {.kind = Mark::Kind::Footnote, .from = 19, .length = 0, .value = u"gone"_s}};
    const Page page = composed(withBody(
        {text,
         block(BlockKind::Footnote, u"f1"_s, u"Of 2020."_s),
         block(BlockKind::Footnote, u"f2"_s, u"In May."_s)}));
    QCOMPARE(words(page), u"Ships* were ordered.** * Of 2020. ** In May."_s);
    QCOMPARE(page.parts[0].runs[1].anchor, u"f1"_s);
}

void TestCompose::quotationEndsWithItsSpeaker()
{
    Block quotation
        = block(BlockKind::Quotation, u"b1"_s, u"We agree."_s, {paragraph(u"b2"_s, u"Fully."_s)});
    quotation.speaker = u"Minister Kono"_s;
    const Page page = composed(withBody({quotation}));
    QCOMPARE(words(page), u"We agree. Fully. Minister Kono"_s);
    QCOMPARE(page.parts[0].children.back().role, Role::Speaker);
}

void TestCompose::wrappedTextStandsApart()
{
    Block wrapped = block(
        BlockKind::Wrapped,
        u"b3"_s,
        u"Joint Statement"_s,
        {heading(u"b4"_s, u"Trade"_s, 1, true), paragraph(u"b5"_s, u"One."_s, true)});
    wrapped.opening = u"Begin text:"_s;
    wrapped.closing = u"End text"_s;
    wrapped.date = QDate(2019, 1, 15);
    const Page page = composed(withBody(
        {heading(u"b1"_s, u"Talks"_s, 1, true),
         paragraph(u"b2"_s, u"Lead."_s, true),
         wrapped,
         paragraph(u"b6"_s, u"Last."_s, true)}));
    QCOMPARE(
        words(page),
        u"1. Talks (1) Lead. Begin text: Joint Statement January 15, 2019 1. Trade (1) One. "
        "End text (2) Last."_s);
    QCOMPARE(page.parts[2].children[1].level, 3);
    QCOMPARE(page.parts[2].children[3].level, 4);
}

void TestCompose::languageAndDirectionAreNamedWhereTheyChange()
{
    Block foreign = block(BlockKind::Quotation, u"b1"_s, u"نعم"_s, {paragraph(u"b2"_s, u"لا"_s)});
    foreign.language = u"ar"_s;
    Block turned = paragraph(u"b3"_s, u"abc"_s);
    turned.direction = Direction::RightToLeft;
    const Page page = composed(withBody({foreign, turned}));
    QCOMPARE(page.parts[0].language, u"ar"_s);
    QVERIFY(page.parts[0].rightToLeft && page.parts[0].children[0].rightToLeft);
    QCOMPARE(page.parts[0].children[0].language, QString());
    QVERIFY(page.parts[1].rightToLeft);
    QVERIFY(!page.info.rightToLeft);
}

void TestCompose::runsAreCutWhereTheLookChanges()
{
    const Text text{
        .plain = u"one two three"_s,
        .marks
        = {{.kind = Mark::Kind::Strong, .from = 0, .length = 7, .value = {}},
           {.kind = Mark::Kind::Emphasis, .from = 4, .length = 9, .value = {}},
           {.kind = Mark::Kind::Language, .from = 4, .length = 3, .value = u"fr"_s}}};
    QCOMPARE(looks(runsOf(text, {})), u"[sone ][esfrtwo][e three]"_s);
    const Text wild{
        .plain = u"ab"_s,
        .marks = {{.kind = Mark::Kind::Strong, .from = 1, .length = 90, .value = {}}}};
    QCOMPARE(looks(runsOf(wild, {})), u"[a][sb]"_s);
}

void TestCompose::linksAreHarmless_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("safe");

    QTest::newRow("https") << u"https://example.org/a?b=c#d"_s << u"https://example.org/a?b=c#d"_s;
    QTest::newRow("mailto") << u"mailto:press@example.org"_s << u"mailto:press@example.org"_s;
    QTest::newRow("tel") << u"tel:+81312345678"_s << u"tel:+81312345678"_s;
    QTest::newRow("relative") << u"../area/index.html"_s
                              << u"https://example.org/area/index.html"_s;
    QTest::newRow("letters beyond ASCII")
        << u"https://example.org/日本"_s << u"https://example.org/%E6%97%A5%E6%9C%AC"_s;
    QTest::newRow("upper case") << u"HTTPS://EXAMPLE.ORG/"_s << u"https://example.org/"_s;
    QTest::newRow("no scheme at all")
        << u"java\tscript:alert(1)"_s << u"https://example.org/press/java%09script:alert(1)"_s;
    for (const QString &bad :
         {u"javascript:alert(1)"_s,
          u" javascript:alert(1)"_s,
          u"data:text/html,x"_s,
          u"vbscript:x"_s,
          u"file:///etc/passwd"_s,
          u"http:"_s,
          u"https://"_s,
          u"mailto:"_s,
          u"https://exa mple.org"_s,
          u""_s})
        QTest::addRow("not %s", qPrintable(bad)) << bad << QString();
}

void TestCompose::linksAreHarmless()
{
    QFETCH(QString, address);
    QTEST(linkAddress(address, QUrl(u"https://example.org/press/1.html"_s)), "safe");
}

void TestCompose::wordsAreCleaned_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");

    QTest::newRow("nothing to do")
        << u"Grüße, 한국 𠮷\u00A0x\u200D"_s << u"Grüße, 한국 𠮷\u00A0x\u200D"_s;
    QTest::newRow("far back") << QString(50, u'é') + u"\u2027\u202a𠮷\u009f"_s + QString(40, u'日')
                              << QString(50, u'é') + u"\u2027\u202a𠮷 "_s + QString(40, u'日');
    QTest::newRow("controls") << u"a\tb\nc\u0000d\u0085e"_s << u"a b c d e"_s;
    QTest::newRow("separators") << u"a\u2028b\u2029"_s << u"a b "_s;
    QTest::newRow("lone surrogates") << QString(u"a\xD842"_s + u"b\xDFB7"_s) << u"a\uFFFDb\uFFFD"_s;
    QTest::newRow("noncharacters") << u"\uFFFE\uFDD0\U0001FFFF"_s << u"\uFFFD\uFFFD\uFFFD"_s;
}

void TestCompose::wordsAreCleaned()
{
    QFETCH(QString, text);
    QTEST(printable(text), "clean");
}

void TestCompose::descriptionsAreShort_data()
{
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("description");

    const QString blank(300, u' ');
    const QString fifty = u"a word, a word, a word, a word, a word, a word, + "_s; // characters
    const QString most = fifty.repeated(4).trimmed() + u'.';
    QTest::newRow("short") << u" a\n b "_s << u"a b"_s;
    QTest::newRow("much white space") << blank + u'a' + blank + u'b' << u"a b"_s;
    QTest::newRow("just short") << most << most;
    QTest::newRow("just too long") << most + u'!' << fifty.repeated(4).chopped(3) + u'…';
    QTest::newRow("long") << fifty.repeated(9) << fifty.repeated(4).chopped(1) + u'…';
    QTest::newRow("long and blank")
        << blank + fifty.repeated(9) << fifty.repeated(4).chopped(1) + u'…';
    QTest::newRow("without spaces") << QString(300, u'語') << QString(199, u'語') + u'…';
    QTest::newRow("within a character")
        << u'x' + u"𠮷"_s.repeated(150) << u'x' + u"𠮷"_s.repeated(99) + u'…';
}

void TestCompose::descriptionsAreShort()
{
    QFETCH(const QString, summary);
    Edition edition = withBody({});
    edition.summary = summary;
    QTEST(compose(build::readout(edition), mofa()).info.description, "description");
}

void TestCompose::picturesStayInTheirFolder_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("shown");

    QTest::newRow("beside") << u"a.jpg"_s << true;
    QTest::newRow("with dots") << u"sub/../a.jpg"_s << false;
    QTest::newRow("gone") << u"b.jpg"_s << false;
    QTest::newRow("above") << u"../secret.jpg"_s << false;
    QTest::newRow("neighbour with the same beginning") << u"../media2/a.jpg"_s << false;
    QTest::newRow("through a link") << u"link.jpg"_s << false;
    QTest::newRow("folder") << u"sub"_s << false;
    QTest::newRow("absolute") << u"/etc/hostname"_s << false;
}

void TestCompose::picturesStayInTheirFolder()
{
    QFETCH(QString, path);
    const QTemporaryDir folder;
    const QDir root(folder.path());
    QVERIFY(root.mkpath(u"media/sub"_s) && root.mkpath(u"media2"_s));
    for (const QString &name : {u"media/a.jpg"_s, u"media2/a.jpg"_s, u"secret.jpg"_s}) {
        QFile file(root.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(QFile::link(root.filePath(u"secret.jpg"_s), root.filePath(u"media/link.jpg"_s)));
    Edition edition = withBody({});
    edition.photos = {photo(u"p1"_s, path, u"caption"_s)};
    const Page page = compose(
        readout(edition),
        mofa(),
        {.edition = {}, .mediaFolder = root.filePath(u"media"_s), .address = {}, .digest = {}});
    QFETCH(bool, shown);
    QCOMPARE(
        page.parts[0].picture->path, shown ? root.canonicalPath() + u"/media/a.jpg"_s : QString());
}

void TestCompose::noticesOfCorrectionAndWithdrawal()
{
    Readout readout = build::readout(withBody({paragraph(u"b1"_s, u"Text."_s)}));
    const Moment day{.date = QDate(2026, 6, 3), .time = {}, .zone = {}, .utc = {}};
    readout.withdrawal = {.at = day, .reason = u"Issued in error."_s};
    readout.corrections
        = {{.at = day, .note = u"A name."_s, .weight = Correction::Weight::Major},
           {.at = day, .note = u"A comma."_s, .weight = Correction::Weight::Minor},
           {.at = {}, .note = u"A date."_s, .weight = Correction::Weight::Major}};
    QCOMPARE(
        words(compose(readout, mofa())),
        u"Withdrawn on June 3, 2026: Issued in error. Text. Corrected on "
        "June 3, 2026: A name. A date."_s);
}

QTEST_GUILESS_MAIN(TestCompose)
#include "tst_compose.moc"
