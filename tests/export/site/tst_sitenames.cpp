// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroomfolder.h"

#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::test;

// Names come from documents and from folders, and become paths of the site: inside it, and nothing
// from outside the newsroom gets in.
class TestSiteNames : public QObject
{
    Q_OBJECT

private slots:
    void namesOfFiles_data();
    void namesOfFiles();
    void namesInDocuments_data();
    void namesInDocuments();
    void photosComeFromTheirFolder_data();
    void photosComeFromTheirFolder();
    void photosThatLeadOut_data();
    void photosThatLeadOut();
    void settingsStayInside_data();
    void settingsStayInside();
    void formsOfOneNameAreOneAddress();
};

namespace {

constexpr auto secret = "Zyxomorph outside the newsroom";
constexpr qsizetype longestName = 255; // bytes, of most file systems
const QString longName(300, u'x');

QStringList entriesOf(const QString &folder)
{
    QStringList found;
    QDirIterator entries(
        folder,
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (entries.hasNext())
        found += QDir(folder).relativeFilePath(entries.next());
    found.sort();
    return found;
}

bool isGoodName(const QString &name)
{
    const auto isBad = [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
               || u"\\/:*?\"<>|"_s.contains(c);
    };
    return !name.isEmpty() && name != "."_L1 && name != ".."_L1
           && name.toUtf8().size() <= longestName && std::ranges::none_of(name, isBad);
}

// What is wrong with the site as a folder that a web server shows.
QStringList faults(const NewsroomSite &room)
{
    QStringList found;
    for (const QString &path : entriesOf(room.site())) {
        const QFileInfo entry(room.site() + u'/' + path);
        if (entry.isSymLink() || !std::ranges::all_of(path.split(u'/'), isGoodName))
            found += path;
        if (entry.isFile() && readFile(entry.filePath(), 1 << 26).value_or("").contains(secret))
            found += path + u" holds what is outside"_s;
    }
    return found;
}

// Publishes, and looks at all that is around the site afterwards.
class Surroundings
{
public:
    explicit Surroundings(const NewsroomSite &room)
        : m_room(room)
        , m_before(now())
    {}

    QStringList changes() const
    {
        QStringList found = now();
        found.removeIf([this](const QString &entry) { return m_before.contains(entry); });
        return found;
    }

private:
    QStringList now() const
    {
        QStringList found = entriesOf(QFileInfo(m_room.room()).path());
        found.removeIf(
            [](const QString &path) { return path == "out"_L1 || path.startsWith("out/"_L1); });
        return found;
    }

    const NewsroomSite &m_room;
    QStringList m_before;
};

#define STAYS_INSIDE(room) \
    const Surroundings around(room); \
    const Result<PublishReport> report = publishSite((room).options()); \
    QCOMPARE(around.changes(), QStringList()); \
    QCOMPARE(faults(room), QStringList())

void addRows(const QStringList &texts)
{
    QTest::addColumn<QString>("name");
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text.first(qMin(text.size(), 30)).simplified())) << text;
}

const QStringList tricks{
    u".."_s,
    u"../../outside"_s,
    u"/etc/passwd"_s,
    u"..\\..\\outside"_s,
    u"C:\\outside"_s,
    u"%2e%2e%2foutside"_s,
    u"con"_s,
    u"nul.txt"_s,
    u"index"_s,
    u"-rf"_s,
    u"~root"_s,
    u"$(id)`id`"_s,
    u"a b\tc\nd"_s,
    u"a\u0000b"_s,
    u"a\u0001b\u007f"_s,
    u"\u202egnp.exe"_s,
    u"\u200b\ufeff"_s,
    u"e\u0301te\u0301"_s,
    u"🤝👩🏽‍⚖️"_s,
    u"زيارة الوزير"_s,
    u"外務大臣会談"_s,
    longName,
    u"é"_s.repeated(300),
    u"𠮷"_s.repeated(300),
    u"<script>&\"'"_s,
};

} // namespace

void TestSiteNames::namesOfFiles_data()
{
    QStringList names = tricks;
    names.removeIf(
        [](const QString &name) { return name.contains(u'/') || name.contains(QChar::Null); });
    addRows(names);
}

void TestSiteNames::namesOfFiles()
{
    QFETCH(QString, name);
    while (name.toUtf8().size() > longestName - 8)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    const NewsroomSite room;
    QVERIFY(room.add(name + u".readout"_s, siteReadout(u"A visit"_s)));
    QVERIFY(room.add(u"other.readout"_s, siteReadout(u"Another visit"_s)));
    STAYS_INSIDE(room);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    const bool isHidden = name.startsWith(u'.');
    QCOMPARE(report->published + report->refused.size(), isHidden ? 1 : 2);
    QVERIFY(room.files().contains(u"en/2030/other.html"_s));
}

void TestSiteNames::namesInDocuments_data()
{
    addRows(tricks);
}

void TestSiteNames::namesInDocuments()
{
    QFETCH(const QString, name);
    const NewsroomSite room(R"("addressPattern": "{language}/{year}/{id}-{name}")");
    Readout readout = siteReadout(name, name);
    readout.id = name;
    readout.profile = name;
    Edition &edition = readout.editions.front();
    edition.id = name;
    edition.language = name;
    edition.shortTitle = name;
    edition.category = name;
    edition.tags = {name};
    Side side;
    side.id = name;
    side.participants = {Participant()};
    side.participants.front().id = name;
    side.participants.front().name.family = name;
    readout.sides = {side};
    QVERIFY(room.add(u"a.readout"_s, readout));
    QVERIFY(room.add(u"other.readout"_s, siteReadout(u"Another visit"_s)));
    STAYS_INSIDE(room);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->published + report->refused.size(), 2);
    QVERIFY(report->published > 0);
}

void TestSiteNames::photosComeFromTheirFolder_data()
{
    addRows(
        tricks
        + QStringList{u"../outside.png"_s, u"../../outside.png"_s, u"sub/../../outside.png"_s});
}

void TestSiteNames::photosComeFromTheirFolder()
{
    QFETCH(const QString, name);
    const NewsroomSite room;
    QVERIFY(saveFile(QFileInfo(room.room()).path() + u"/outside.png"_s, pixel() + secret));
    QVERIFY(room.writeFile(u"outside.png"_s, pixel() + secret));
    QVERIFY(room.writeFile(u"a.media/a.png"_s, pixel()));
    QVERIFY(room.add(u"a.readout"_s, withPhoto(siteReadout(u"A visit"_s), name)));
    STAYS_INSIDE(room);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QVERIFY(!QFileInfo::exists(room.site() + u"/media"_s));
}

void TestSiteNames::photosThatLeadOut_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("target");
    QTest::newRow("file out") << u"a.media/a.png"_s << u"../../outside.png"_s;
    QTest::newRow("file to the newsroom") << u"a.media/a.png"_s << u"../newsroom.png"_s;
    QTest::newRow("folder out") << u"a.media"_s << u"../elsewhere"_s;
    QTest::newRow("to itself") << u"a.media/a.png"_s << u"a.png"_s;
    QTest::newRow("device") << u"a.media/a.png"_s << u"/dev/zero"_s;
}

void TestSiteNames::photosThatLeadOut()
{
    QFETCH(const QString, link);
    QFETCH(const QString, target);
    const NewsroomSite room;
    const QString parent = QFileInfo(room.room()).path();
    QVERIFY(QDir(parent).mkpath(u"elsewhere"_s));
    QVERIFY(saveFile(parent + u"/outside.png"_s, pixel()));
    QVERIFY(saveFile(parent + u"/elsewhere/a.png"_s, pixel()));
    QVERIFY(room.writeFile(u"newsroom.png"_s, pixel()));
    if (link.contains(u'/'))
        QVERIFY(QDir(room.room()).mkpath(u"a.media"_s));
    const QByteArray from = QFile::encodeName(room.room() + u'/' + link);
    QCOMPARE(symlink(QFile::encodeName(target).constData(), from.constData()), 0);
    QVERIFY(room.add(u"a.readout"_s, withPhoto(siteReadout(u"A visit"_s))));
    STAYS_INSIDE(room);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QVERIFY(!QFileInfo::exists(room.site() + u"/media"_s));
}

void TestSiteNames::settingsStayInside_data()
{
    QTest::addColumn<QByteArray>("setting");
    QTest::newRow("address up") << R"("addressPattern": "../../{name}")"_ba;
    QTest::newRow("address from the root") << R"("addressPattern": "/tmp/{name}")"_ba;
    QTest::newRow("address with backslashes") << R"("addressPattern": "..\\..\\{name}")"_ba;
    QTest::newRow("address with a null") << R"("addressPattern": "a\u0000/{name}")"_ba;
    QTest::newRow("empty parts") << R"("addressPattern": "a//./{name}")"_ba;
    QTest::newRow("logo") << R"("publisher": {"logo": "../outside.png"})"_ba;
    QTest::newRow("templates") << R"("templates": "../elsewhere")"_ba;
}

void TestSiteNames::settingsStayInside()
{
    QFETCH(const QByteArray, setting);
    const NewsroomSite room(setting);
    const QString parent = QFileInfo(room.room()).path();
    QVERIFY(QDir(parent).mkpath(u"elsewhere"_s));
    QVERIFY(saveFile(parent + u"/outside.png"_s, pixel() + secret));
    QVERIFY(saveFile(parent + u"/elsewhere/entry.html"_s, secret));
    QVERIFY(room.add(u"a.readout"_s, siteReadout(u"A visit"_s)));
    STAYS_INSIDE(room);
}

// A name typed on one system and on another is the same name.
void TestSiteNames::formsOfOneNameAreOneAddress()
{
    const NewsroomSite room;
    QVERIFY(room.add(u"e\u0301te\u0301.readout"_s, siteReadout(u"Decomposed"_s)));
    QVERIFY(room.add(u"\u00e9t\u00e9.readout"_s, siteReadout(u"Composed"_s)));
    STAYS_INSIDE(room);
    QVERIFY(report);
    QCOMPARE(report->published, 1);
    QCOMPARE(report->refused.first().refusal.guard, Guard::AddressTaken);
    QVERIFY(room.files().contains(u"en/2030/\u00e9t\u00e9.html"_s));
}

QTEST_GUILESS_MAIN(TestSiteNames)
#include "tst_sitenames.moc"
