// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose.h"
#include "format.h"
#include "fullreadout.h"
#include "htmlwords.h"
#include "newsroomfolder.h"
#include "outline.h"
#include "payloads.h"
#include "storable.h"
#include "wording.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::test;

// Words in any field are words in every file that is made of them, whatever they look like. A site
// of such words has the elements, attributes and members of one of harmless words, file by file.
class TestPayloads : public QObject
{
    Q_OBJECT

private slots:
    void wordsStayWords_data();
    void wordsStayWords();
    void titlesAreShownAsTheyAre();
    void linksLeadWhereTheyMay();
    void metadataOfPdfIsWhole();
};

namespace {

// Distinct names, dates and places, as a real newsroom has them.
QString worded(int number, const QString &words)
{
    return u"No%1 %2 end"_s.arg(number, 2, 10, QChar(u'0')).arg(words);
}

QString nameOf(int number)
{
    return u"r%1"_s.arg(number, 2, 10, QChar(u'0'));
}

Readout numbered(Readout readout, int number)
{
    readout.id = u"00000000-0000-4000-8000-0000000000%1"_s.arg(number, 2, 16, QChar(u'0'));
    readout.release = FullReadout::day();
    return readout;
}

bool addPhoto(const NewsroomSite &room, const QString &name)
{
    static const QByteArray png = [] {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.png"_s);
        return image.save(path) ? readFile(path, 1 << 20).value_or(QByteArray()) : QByteArray();
    }();
    return room.writeFile(name + u".media/a.png"_s, png);
}

QByteArray newsroomSaying(const QString &words)
{
    const QJsonObject wording{
        {u"text"_s, words},
        {u"translations"_s, QJsonArray{QJsonObject{{u"language"_s, u"fr"_s}, {u"text"_s, words}}}}};
    return QJsonDocument(
               QJsonObject{
                   {u"format"_s, u"rapporteur-newsroom"_s},
                   {u"version"_s, 1},
                   {u"baseUrl"_s, u"https://www.example.org/"_s},
                   {u"formats"_s, QJsonArray{u"html"_s, u"txt"_s}},
                   {u"wire"_s, QJsonArray{u"nitf"_s, u"newsml"_s, u"ninjs"_s, u"eml"_s}},
                   {u"entriesPerPage"_s, 10},
                   {u"publisher"_s, QJsonObject{{u"name"_s, wording}, {u"address"_s, wording}}},
                   {u"categories"_s, QJsonArray{wording}}})
        .toJson();
}

// What the standing of all readouts is.
struct Standing
{
    const char *name;
    bool isWithdrawn = false;
    bool isEmbargoed = false;
};

constexpr std::array standings{
    Standing{.name = "public"},
    Standing{.name = "withdrawn", .isWithdrawn = true},
    Standing{.name = "embargoed copies", .isEmbargoed = true},
};

class WordedSite
{
public:
    explicit WordedSite(const QStringList &words, const Standing &standing = standings.front())
        : m_standing(standing)
    {
        m_isWritten
            = m_room.writeFile(u"newsroom.json"_s, newsroomSaying(storable(words.join(u' '))));
        for (int i = 0; i < words.size(); ++i)
            m_isWritten = m_isWritten && add(i, nameOf(i), words.at(i));
    }

    // Published, then once more after one readout has moved and one has gone.
    Result<PublishReport> publishTwice(const QString &movedWords) const
    {
        if (!m_isWritten)
            return fail(Error::Kind::Write, u"the newsroom cannot be written"_s);
        const Result<PublishReport> first = publishSite(options());
        if (!first)
            return first;
        QFile::remove(m_room.room() + u'/' + nameOf(1) + u".readout"_s);
        QFile::remove(m_room.room() + u'/' + nameOf(2) + u".readout"_s);
        add(2, u"moved"_s, movedWords);
        return publishSite(options());
    }

    const NewsroomSite &room() const { return m_room; }

private:
    bool add(int number, const QString &name, const QString &words) const
    {
        Readout readout = FullReadout().make();
        if (m_standing.isWithdrawn)
            readout.withdrawal = Withdrawal{.at = FullReadout::day(), .reason = words};
        if (m_standing.isEmbargoed)
            readout.embargo = withUtc(
                {.date = QDate(2035, 1, 1), .time = QTime(9, 0), .zone = u"UTC"_s, .utc = {}});
        return m_room.add(
                   name + u".readout"_s, numbered(saying(readout, worded(number, words)), number))
               && addPhoto(m_room, name);
    }

    PublishOptions options() const
    {
        PublishOptions options = m_room.options();
        options.jobs = 2;
        options.embargoedToo = m_standing.isEmbargoed;
        return options;
    }

    NewsroomSite m_room;
    Standing m_standing;
    bool m_isWritten = false;
};

// Messages as a mail reader takes them apart, in place of their bytes.
QMap<QString, QByteArray> readFiles(const NewsroomSite &room)
{
    QMap<QString, QByteArray> files = room.files();
    const QStringList messages = QStringList(files.keys()).filter(QRegularExpression(u"\\.eml$"_s));
    QStringList arguments{QStringLiteral(READ_WIRE "/readwire.py"), u"mail"_s};
    for (const QString &message : messages)
        arguments += room.site() + u'/' + message;
    QProcess python;
    python.start(u"python3"_s, arguments);
    python.waitForFinished(120'000);
    const QList<QByteArray> read = python.readAllStandardOutput().split('\n');
    for (qsizetype i = 0; i < messages.size(); ++i)
        files[messages.at(i)] = read.value(i);
    return files;
}

using Shapes = QMap<QString, QStringList>; // by folder and kind of file: names are of the words

QString kindOf(const QString &path)
{
    const QFileInfo file(path);
    return file.path() + u"/*."_s + file.completeSuffix();
}

Shapes shapesOf(const QMap<QString, QByteArray> &files)
{
    Shapes shapes;
    for (const auto &[path, bytes] : files.asKeyValueRange())
        shapes[kindOf(path)] += outlineOf(path, bytes).shape;
    for (QStringList &shape : shapes)
        shape.sort();
    return shapes;
}

// The files whose shape no file of the harmless site has.
QStringList misshapen(const QMap<QString, QByteArray> &files, const Shapes &harmless)
{
    QStringList found;
    for (const auto &[path, bytes] : files.asKeyValueRange()) {
        const QString shape = outlineOf(path, bytes).shape;
        if (!harmless[kindOf(path)].contains(shape))
            found += path + shape;
        else if (!path.startsWith("media/"_L1) && bytes.contains('\x7f'))
            found += path + u" holds a control character"_s;
    }
    return found;
}

QStringList refusals(const PublishReport &report)
{
    QStringList reasons;
    for (const RefusedReadout &refused : report.refused)
        reasons += refused.path + u": "_s + reasonOf(refused.refusal) + refused.refusal.detail;
    return reasons;
}

bool mayLead(const QString &link)
{
    static const QRegularExpression allowed(u"^((https?|mailto|tel):[!-~]+|[A-Za-z0-9._~/#%-]*)$"_s);
    return allowed.match(link).hasMatch();
}

QStringList forbiddenLinks(const QMap<QString, QByteArray> &files)
{
    QStringList found;
    for (const auto &[path, bytes] : files.asKeyValueRange()) {
        for (const QString &link : outlineOf(path, bytes).links) {
            if (!mayLead(link))
                found += path + u": "_s + link;
        }
    }
    return found;
}

// Where to leave the site for a person to look at.
void keep(const QMap<QString, QByteArray> &files)
{
    const QString folder = qEnvironmentVariable("KEEP_SITE");
    for (const auto &[path, bytes] : files.asKeyValueRange()) {
        if (folder.isEmpty() || !QDir(folder).mkpath(QFileInfo(path).path())
            || !saveFile(folder + u'/' + path, bytes))
            return;
    }
}

// The readout with this address wherever one may stand.
Readout leadingTo(Readout readout, const QString &address)
{
    readout.source = address;
    for (Edition &edition : readout.editions) {
        edition.backLink.address = address;
        edition.attachments.front().address = address;
        edition.attachments.front().media.path.clear();
        edition.relatedLinks.front().links.front().address = address;
        for (Block &block : edition.body) {
            if (block.kind == BlockKind::Link)
                block.target = address;
        }
        for (Mark &mark : edition.lead.front().text.marks) {
            if (mark.kind == Mark::Kind::Link)
                mark.value = address;
        }
    }
    return saying(std::move(readout), u"words"_s);
}

// The XML in the file that says what it is.
QByteArray metadataIn(const QByteArray &pdf)
{
    const qsizetype from = pdf.indexOf("<?xpacket begin");
    const qsizetype to = pdf.indexOf("<?xpacket end", from);
    return from < 0 || to < 0 ? QByteArray() : pdf.sliced(from, to - from);
}

QString pdfShape(const QString &words)
{
    Readout readout = siteReadout(words, words);
    readout.editions.front().tags = {words};
    RenderCache cache;
    const auto rendered = formatFor(u"pdf")
                              ->render(compose(readout, profileFor({}, u"en"_s)), {}, cache);
    return rendered ? outlineOf(u"metadata.xml"_s, metadataIn(rendered->bytes)).shape
                    : rendered.error().message;
}

} // namespace

void TestPayloads::wordsStayWords_data()
{
    QTest::addColumn<int>("standing");
    for (int i = 0; i < int(standings.size()); ++i)
        QTest::newRow(standings[std::size_t(i)].name) << i;
}

void TestPayloads::wordsStayWords()
{
    QFETCH(const int, standing);
    const QStringList words = payloads();
    const Standing &chosen = standings[std::size_t(standing)];
    const WordedSite site(words, chosen);
    SUCCEEDS(report, site.publishTwice(words.at(2)));
    const WordedSite harmless(QStringList(words.size(), u"harmless"_s), chosen);
    SUCCEEDS(other, harmless.publishTwice(u"harmless"_s));
    QCOMPARE(refusals(*report).join(u'\n'), QString());
    QCOMPARE(report->published, words.size() - 1);
    QCOMPARE(other->published, words.size() - 1);
    const QMap<QString, QByteArray> files = readFiles(site.room());
    const Shapes shapes = shapesOf(readFiles(harmless.room()));
    keep(site.room().files());
    const QStringList found = misshapen(files, shapes);
    QVERIFY2(found.isEmpty(), qPrintable(found.value(0)));
    QCOMPARE(shapesOf(files), shapes);
    QCOMPARE(forbiddenLinks(files), QStringList());
}

void TestPayloads::titlesAreShownAsTheyAre()
{
    const QStringList words = payloads();
    const WordedSite site(words);
    SUCCEEDS(report, publishSite(site.room().options()));
    const QMap<QString, QByteArray> files = site.room().files();
    for (int i = 0; i < words.size(); ++i) {
        const ParsedHtml page(files[u"en/2030/%1.html"_s.arg(nameOf(i))]);
        QCOMPARE(page.textOf(GUMBO_TAG_H1), printable(storable(worded(i, words.at(i)))).simplified());
    }
}

void TestPayloads::linksLeadWhereTheyMay()
{
    const NewsroomSite room;
    QVERIFY(room.writeFile(u"newsroom.json"_s, newsroomSaying(u"words"_s)));
    const QStringList addresses = evilAddresses();
    for (int i = 0; i < addresses.size(); ++i) {
        const Readout readout = leadingTo(FullReadout().make(), addresses.at(i));
        QVERIFY(room.add(nameOf(i) + u".readout"_s, numbered(readout, i)));
    }
    SUCCEEDS(report, publishSite(room.options()));
    QCOMPARE(refusals(*report).join(u'\n'), QString());
    QCOMPARE(forbiddenLinks(readFiles(room)), QStringList());
}

void TestPayloads::metadataOfPdfIsWhole()
{
    const QString harmless = pdfShape(u"No harmless end"_s);
    QVERIFY(harmless.contains("RDF"_L1) && !harmless.contains("no XML"_L1));
    for (const QString &words : payloads())
        QCOMPARE(pdfShape(u"No %1 end"_s.arg(words)), harmless);
}

QTEST_GUILESS_MAIN(TestPayloads)
#include "tst_payloads.moc"
