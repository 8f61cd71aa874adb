// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose.h"
#include "format.h"
#include "golden.h"
#include "htmlwords.h"
#include "mailwords.h"
#include "nitfmodel.h"
#include "randomreadout.h"
#include "readoutfile.h"
#include "rendered.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

namespace {

constexpr quint32 randomReadouts = 120;
const QString samples = QStringLiteral(TEST_DATA "/samples/");

Page pageOf(const Readout &readout)
{
    const QString language = readout.editions.isEmpty() ? QString()
                                                        : readout.editions.front().language;
    return compose(
        readout,
        profileFor(readout.profile, language),
        {.edition = {},
         .mediaFolder = {},
         .address = u"https://press.example.org/release.html"_s,
         .digest = u"sha256:0"_s});
}

Page pageOf(const QString &sample)
{
    const auto loaded = loadReadout(samples + sample);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return pageOf(loaded->file.content);
}

// Every page has a date, which some formats cannot do without.
Page randomPage(quint32 seed)
{
    const QList<HouseProfile> &houses = profiles();
    Page page = compose(test::randomReadout(seed), houses[seed % houses.size()]);
    if (!page.info.published)
        page.info.published = QDateTime(QDate(2031, 3, 3), QTime(9, 30), QTimeZone::UTC);
    return page;
}

// The words of the page as news texts have them: the headline first, bullets the reader's own.
QString newsWords(Page page)
{
    const auto title = std::ranges::find(page.parts, Role::Title, &Part::role);
    if (title != page.parts.end())
        page.parts.move(title - page.parts.begin(), 0);
    page.parts = withoutBullets(page.parts);
    return QString::fromUtf8(rendered(page, u"txt"_s)).simplified();
}

QString nitfWords(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QString words;
    bool isBody = false;
    while (!xml.atEnd()) {
        xml.readNext();
        isBody = isBody || (xml.isStartElement() && xml.name() == "body"_L1);
        if (isBody && xml.isCharacters())
            words += xml.text();
        // a cell's words stand apart from the next one's
        if (xml.isEndElement() && xml.name() == "dt"_L1)
            words += u' ';
    }
    return xml.hasError() ? xml.errorString() : words.simplified();
}

QJsonObject ninjs(const Page &page)
{
    return QJsonDocument::fromJson(rendered(page, u"ninjs"_s)).object();
}

QByteArray asked(const QStringList &arguments)
{
    QProcess python;
    python.start(u"python3"_s, QStringList{QStringLiteral(READ_WIRE "/readwire.py")} + arguments);
    python.waitForFinished(120'000);
    return python.readAllStandardOutput() + python.readAllStandardError();
}

QJsonObject asMail(const Page &page, const RenderOptions &options = {})
{
    RenderCache cache;
    const auto mail = formatFor(u"eml")->render(page, options, cache);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"release.eml"_s);
    QFile file(path);
    if (!mail || !file.open(QIODevice::WriteOnly) || file.write(mail->bytes) < 0 || !file.flush())
        return {};
    return QJsonDocument::fromJson(asked({u"mail"_s, path})).object();
}

} // namespace

class TestWire : public QObject
{
    Q_OBJECT

private slots:
    void golden_data();
    void golden();
    void everyFormatHasItsName();
    void newsTextHoldsTheWords();
    void newsItemHoldsTheNewsText();
    void jsonHoldsTheWords();
    void jsonIsAsTheSchemaSays();
    void mailHoldsTheWords_data();
    void mailHoldsTheWords();
    void mailIsCorrect();
    void mailHasTheDateAndSenderOfTheOptions();
    void wordsOfHeaders_data();
    void wordsOfHeaders();
    void quotesLines_data();
    void quotesLines();
    void identityOutlivesTitleAndAddress();
    void undatedIsRefused();
    void withdrawnIsCancelled();
    void noFolderOfThisMachine();
};

void TestWire::golden_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("format");
    for (const QString &sample : QDir(samples).entryList({u"*.readout"_s})) {
        for (const Format &format : wireFormats())
            QTest::addRow("%s %s", qPrintable(sample), format.id)
                << sample << QString::fromLatin1(format.id);
    }
}

void TestWire::golden()
{
    QFETCH(QString, sample);
    QFETCH(QString, format);
    compareGolden(
        rendered(pageOf(sample), format),
        QFileInfo(sample).completeBaseName() + u'.' + QLatin1StringView(formatFor(format)->suffix));
}

void TestWire::everyFormatHasItsName()
{
    for (const Format &format : wireFormats())
        QCOMPARE(formatFor(QString::fromLatin1(format.id)), &format);
}

void TestWire::newsTextHoldsTheWords()
{
    for (quint32 seed = 0; seed < randomReadouts; ++seed) {
        const Page page = randomPage(seed);
        const QByteArray nitf = rendered(page, u"nitf"_s);
        const QString breach = test::nitfBreach(nitf);
        QVERIFY2(breach.isEmpty(), qPrintable(u"seed %1, %2"_s.arg(seed).arg(breach)));
        const QString place = u"seed %1\n%2\n%3"_s.arg(seed).arg(nitfWords(nitf), newsWords(page));
        QVERIFY2(nitfWords(nitf) == newsWords(page), qPrintable(place));
    }
}

void TestWire::newsItemHoldsTheNewsText()
{
    for (quint32 seed = 0; seed < randomReadouts; ++seed) {
        const Page page = randomPage(seed);
        const QByteArray item = rendered(page, u"newsml"_s);
        const QString breach = test::newsMlBreach(item) + test::nitfBreach(item);
        QVERIFY2(breach.isEmpty(), qPrintable(u"seed %1, %2"_s.arg(seed).arg(breach)));
        QCOMPARE(nitfWords(item), newsWords(page));
    }
}

void TestWire::jsonHoldsTheWords()
{
    for (quint32 seed = 0; seed < randomReadouts; ++seed) {
        Page page = randomPage(seed);
        const QJsonArray bodies = ninjs(page)[u"bodies"_s].toArray();
        QCOMPARE(bodies[0][u"value"_s].toString().toUtf8(), rendered(page, u"txt"_s));
        const QByteArray html = bodies[1][u"value"_s].toString().toUtf8();
        QVERIFY(!html.contains("<img"));
        page.parts = withoutBullets(page.parts);
        QCOMPARE(
            ParsedHtml(html).textOf(GUMBO_TAG_BODY),
            QString::fromUtf8(rendered(page, u"txt"_s)).simplified());
    }
}

void TestWire::jsonIsAsTheSchemaSays()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const Page &page) {
        QFile file(folder.filePath(name + u".json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(rendered(page, u"ninjs"_s));
    };
    for (const QString &sample : QDir(samples).entryList({u"*.readout"_s}))
        write(sample, pageOf(sample));
    for (quint32 seed = 0; seed < 40; ++seed)
        write(QString::number(seed), randomPage(seed));
    QCOMPARE(
        asked({u"schema"_s, QStringLiteral(READ_WIRE "/ninjs.schema.json"), folder.path()}),
        QByteArray());
}

void TestWire::mailHoldsTheWords_data()
{
    QTest::addColumn<QString>("sample");
    for (const QString &sample : QDir(samples).entryList({u"*.readout"_s}))
        QTest::addRow("%s", qPrintable(sample)) << sample;
}

void TestWire::mailHoldsTheWords()
{
    QFETCH(QString, sample);
    Page page = pageOf(sample);
    const QJsonObject mail = asMail(page);
    const QJsonObject parts = mail[u"parts"_s].toObject();
    QCOMPARE(mail[u"headers"_s][u"subject"_s].toString(), page.info.title);
    const QString text = parts[u"text/plain"_s].toString().remove(u'\r');
    QCOMPARE(text.toUtf8(), rendered(page, u"txt"_s));
    const QByteArray html = parts[u"text/html"_s].toString().toUtf8();
    page.parts = withoutBullets(page.parts);
    QCOMPARE(
        ParsedHtml(html).textOf(GUMBO_TAG_BODY),
        QString::fromUtf8(rendered(page, u"txt"_s)).simplified());
}

void TestWire::mailIsCorrect()
{
    for (const QString &sample : QDir(samples).entryList({u"*.readout"_s})) {
        const QJsonObject mail = asMail(pageOf(sample));
        QCOMPARE(mail[u"defects"_s].toArray(), QJsonArray());
        QVERIFY(mail[u"ascii"_s].toBool());
        QCOMPARE(mail[u"bare"_s].toInt(), 0);
        QVERIFY2(mail[u"longest"_s].toInt() <= 78, qPrintable(sample));
        const QJsonObject headers = mail[u"headers"_s].toObject();
        for (const QString &name : {u"to"_s, u"cc"_s, u"bcc"_s})
            QVERIFY(!headers.contains(name));
        QVERIFY(headers.contains(u"date"_s) && headers.contains(u"from"_s));
    }
}

void TestWire::mailHasTheDateAndSenderOfTheOptions()
{
    Page page = pageOf(u"japanese.readout"_s);
    page.info.publisher = u"Außenministerium, Presse"_s;
    RenderOptions options;
    options.sent = QDateTime(QDate(2031, 3, 3), QTime(9, 30), QTimeZone("Asia/Tokyo"));
    options.sender = u"press@example.org"_s;
    const QJsonObject headers = asMail(page, options)[u"headers"_s].toObject();
    QCOMPARE(headers[u"date"_s].toString(), u"Mon, 03 Mar 2031 00:30:00 +0000"_s);
    QCOMPARE(headers[u"from"_s].toString(), u"\"Außenministerium, Presse\" <press@example.org>"_s);
}

void TestWire::wordsOfHeaders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("ASCII") << u"Talks, and more"_s << "Talks, and more"_ba;
    QTest::newRow("like an encoded word") << u"=?x?="_s << "=?UTF-8?B?PT94Pz0=?="_ba;
    QTest::newRow("a line end cannot begin a header")
        << u"Talks\r\nBcc: a@b"_s << "=?UTF-8?B?VGFsa3MNCkJjYzogYUBi?="_ba;
    QTest::newRow("long") << QString(60, u'a') + u'é'
                          << "=?UTF-8?B?YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh?=\r\n "
                             "=?UTF-8?B?YWFhYWFhYWFhYWFhYWFhYWFhYWFhw6k=?="_ba;
}

void TestWire::wordsOfHeaders()
{
    QFETCH(QString, text);
    QTEST(mailText(text), "words");
}

void TestWire::quotesLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("quoted");
    QTest::newRow("plain") << "a\nb\n"_ba << "a\r\nb\r\n"_ba;
    QTest::newRow("equals sign") << "a=b"_ba << "a=3Db\r\n"_ba;
    QTest::newRow("blank at the end") << "a \nb\t\n"_ba << "a=20\r\nb=09\r\n"_ba;
    QTest::newRow("not ASCII") << "é"_ba << "=C3=A9\r\n"_ba;
    QTest::newRow("76 fit") << QByteArray(76, 'a') << QByteArray(76, 'a') + "\r\n";
    QTest::newRow("77 do not") << QByteArray(77, 'a') << QByteArray(75, 'a') + "=\r\naa\r\n";
    QTest::newRow("no code is cut")
        << QByteArray(74, 'a') + "éb" << QByteArray(74, 'a') + "=\r\n=C3=A9b\r\n";
}

void TestWire::quotesLines()
{
    QFETCH(QByteArray, text);
    QTEST(quotedPrintable(text), "quoted");
}

void TestWire::identityOutlivesTitleAndAddress()
{
    Page page = pageOf(u"bilingual.readout"_s);
    const QString uri = ninjs(page)[u"uri"_s].toString();
    page.info.title = u"Another"_s;
    page.info.address = QUrl(u"https://other.example.org/x"_s);
    page.info.version = 2;
    QCOMPARE(ninjs(page)[u"uri"_s].toString(), uri);
    QCOMPARE(ninjs(page)[u"version"_s].toString(), u"2"_s);
    page.info.language = u"fr"_s;
    QVERIFY(ninjs(page)[u"uri"_s].toString() != uri);
}

void TestWire::undatedIsRefused()
{
    Page page = pageOf(u"everything.readout"_s);
    page.info.published.reset();
    page.info.modified.reset();
    RenderCache cache;
    for (const QString &format : {u"newsml"_s, u"eml"_s}) {
        const auto result = formatFor(format)->render(page, {}, cache);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Invalid);
    }
}

void TestWire::withdrawnIsCancelled()
{
    const auto loaded = loadReadout(samples + u"seedlike.readout"_s);
    Readout readout = loaded->file.content;
    QCOMPARE(ninjs(pageOf(readout))[u"pubstatus"_s].toString(), u"usable"_s);
    readout.withdrawal = Withdrawal{.at = {}, .reason = u"Sent in error"_s};
    const Page page = pageOf(readout);
    QCOMPARE(ninjs(page)[u"pubstatus"_s].toString(), u"canceled"_s);
    QVERIFY(rendered(page, u"nitf"_s).contains("management-status=\"canceled\""));
    QVERIFY(rendered(page, u"newsml"_s).contains("stat:canceled"));
}

void TestWire::noFolderOfThisMachine()
{
    Page page = pageOf(u"seedlike.readout"_s);
    Part figure;
    figure.role = Role::Figure;
    figure.id = u"photos/p1"_s;
    figure.picture = Picture{.path = u"/someone/else/talks.jpg"_s, .alternativeText = u"Talks"_s};
    page.parts << figure;
    for (const Format &format : wireFormats()) {
        const QByteArray bytes = rendered(page, QString::fromLatin1(format.id));
        QVERIFY2(!bytes.contains("someone"), format.id);
    }
    QVERIFY(rendered(page, u"nitf"_s).contains("source=\"talks.jpg\""));
    QVERIFY(rendered(page, u"ninjs"_s).contains("talks.jpg"));
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
