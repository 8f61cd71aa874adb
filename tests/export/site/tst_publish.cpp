// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroomfolder.h"
#include "verify.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::test;

class TestPublish : public QObject
{
    Q_OBJECT

private slots:
    void makesPagesAndLists();
    void secondRunWritesNothing();
    void changeWritesItsFilesOnly();
    void addressIsOfTheFirst();
    void brokenReadoutStopsItselfOnly();
    void removedReadoutLeaves();
    void secondPublisherIsRefused();
    void writeErrorLeavesTheOldSite();
    void badTemplateWritesNothing_data();
    void badTemplateWritesNothing();
    void templatesAreOverridden_data();
    void templatesAreOverridden();
    void dryRunWritesNothing();
    void jobsMakeNoDifference();
    void linksAreNotFollowed();
    void shardsMakeNoDifference();
    void verifyNamesEachFile();
};

void TestPublish::makesPagesAndLists()
{
    const NewsroomSite room;
    QVERIFY(room.add(u"visit.readout"_s, siteReadout(u"A visit"_s)));
    SUCCEEDS(report, publishSite(room.options()));
    QCOMPARE(report->published, 1);
    const QMap<QString, QByteArray> files = room.files();
    QVERIFY(files[u"en/2030/visit.html"_s].contains("<h1>A visit</h1>"));
    QVERIFY(files[u"en/2030/visit.txt"_s].contains("They met."));
    for (const QString &list :
         {u"index.html"_s, u"en/index.html"_s, u"en/category/asia.html"_s, u"en/year/2030.html"_s})
        QVERIFY2(files[list].contains("2030/visit.html\">A visit</a>"), qPrintable(list));
}

void TestPublish::secondRunWritesNothing()
{
    const NewsroomSite room;
    QVERIFY(room.add(u"visit.readout"_s, siteReadout(u"A visit"_s)));
    SUCCEEDS(first, publishSite(room.options()));
    QMap<QString, QDateTime> times;
    QDirIterator files(room.output(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        times[file.filePath()] = file.lastModified();
    }
    SUCCEEDS(second, publishSite(room.options()));
    QCOMPARE(changedPaths(*second), QStringList());
    QCOMPARE(second->published, 1);
    for (const auto &[path, time] : times.asKeyValueRange())
        QCOMPARE(QFileInfo(path).lastModified(), time);
}

void TestPublish::changeWritesItsFilesOnly()
{
    const NewsroomSite room;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(room.add(name + u".readout"_s, siteReadout(u"Readout "_s + name)));
    SUCCEEDS(first, publishSite(room.options()));
    QVERIFY(room.add(u"b.readout"_s, siteReadout(u"Readout b"_s, u"They met again."_s)));
    SUCCEEDS(text, publishSite(room.options()));
    QVERIFY(changedPaths(*text).contains(u"+en/2030/b.html"_s));
    QVERIFY(changedPaths(*text).contains(u"+en/2030/b.txt"_s));
    QVERIFY(!changedPaths(*text).contains(u"+en/2030/a.html"_s));
    QVERIFY(!changedPaths(*text).contains(u"+en/index.html"_s));
    QVERIFY(room.add(u"b.readout"_s, siteReadout(u"Another title"_s)));
    SUCCEEDS(title, publishSite(room.options()));
    QVERIFY(changedPaths(*title).contains(u"+en/index.html"_s));
    QVERIFY(!changedPaths(*title).contains(u"+en/2030/c.html"_s));
    QVERIFY(room.files()[u"en/2030/a.html"_s].contains("Readout a"));
}

void TestPublish::addressIsOfTheFirst()
{
    const NewsroomSite room;
    QVERIFY(room.add(u"a/visit.readout"_s, siteReadout(u"The first"_s)));
    Readout second = siteReadout(u"The second"_s);
    Edition translated = second.editions.front();
    translated.id = u"e2"_s;
    translated.language = u"fr"_s;
    second.editions += translated;
    QVERIFY(room.add(u"b/visit.readout"_s, second));
    for (int run = 0; run < 3; ++run) {
        SUCCEEDS(report, publishSite(room.options()));
        QCOMPARE(report->refused.size(), 1);
        QCOMPARE(report->refused.first().path, u"b/visit.readout"_s);
        QCOMPARE(report->refused.first().refusal.guard, Guard::AddressTaken);
        QVERIFY(run == 0 || report->changes.isEmpty());
        const QMap<QString, QByteArray> files = room.files();
        QVERIFY(files[u"en/2030/visit.html"_s].contains("The first"));
        QVERIFY(!files.contains(u"fr/2030/visit.html"_s));
    }
}

void TestPublish::brokenReadoutStopsItselfOnly()
{
    const NewsroomSite room;
    QVERIFY(room.add(u"good.readout"_s, siteReadout(u"Good"_s)));
    QVERIFY(room.add(u"later.readout"_s, siteReadout(u"Later broken"_s)));
    QVERIFY(room.writeFile(u"bad.readout"_s, "{"));
    SUCCEEDS(first, publishSite(room.options()));
    QCOMPARE(first->published, 2);
    QCOMPARE(first->refused.first().refusal.guard, Guard::Unreadable);
    QVERIFY(room.writeFile(u"later.readout"_s, "{"));
    for (int run = 0; run < 2; ++run) {
        SUCCEEDS(second, publishSite(room.options()));
        QCOMPARE(second->published, 2);
        QCOMPARE(second->refused.size(), 2);
        QVERIFY(second->refused.last().isOlderOut);
        QVERIFY(room.files()[u"en/2030/later.html"_s].contains("Later broken"));
    }
}

void TestPublish::removedReadoutLeaves()
{
    const NewsroomSite room;
    QVERIFY(room.add(u"a.readout"_s, siteReadout(u"Stays"_s)));
    QVERIFY(room.add(u"b.readout"_s, siteReadout(u"Uniquely"_s)));
    SUCCEEDS(first, publishSite(room.options()));
    QVERIFY(QFile::remove(room.room() + u"/b.readout"_s));
    SUCCEEDS(second, publishSite(room.options()));
    for (const auto &[path, bytes] : room.files().asKeyValueRange())
        QVERIFY2(!bytes.contains("Uniquely"), qPrintable(path));
    QVERIFY(changedPaths(*second).contains(u"-en/2030/b.txt"_s));
}

void TestPublish::secondPublisherIsRefused()
{
    const NewsroomSite room;
    QVERIFY(room.add(u"a.readout"_s, siteReadout(u"A"_s)));
    const Result<SiteFolder> first = SiteFolder::open(room.output());
    QVERIFY(first);
    const Result<PublishReport> second = publishSite(room.options());
    QVERIFY(!second);
    QVERIFY(second.error().message.contains("another publisher is at work"_L1));
}

// A file in the place of a folder that the site needs stands for a disk that takes no more.
void TestPublish::writeErrorLeavesTheOldSite()
{
    const NewsroomSite room;
    QVERIFY(room.add(u"a.readout"_s, siteReadout(u"A"_s)));
    SUCCEEDS(first, publishSite(room.options()));
    const QMap<QString, QByteArray> before = room.files();
    Readout moved = siteReadout(u"B"_s);
    moved.release.date = QDate(2031, 1, 1);
    QVERIFY(room.add(u"b.readout"_s, moved));
    const QString live = QFileInfo(room.site()).canonicalFilePath();
    const QString other = live.chopped(1) + (live.endsWith(u'a') ? u'b' : u'a');
    QVERIFY(saveFile(other + u"/en/2031"_s, "in the way"));
    const Result<PublishReport> second = publishSite(room.options());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Write);
    QCOMPARE(room.files(), before);
    QVERIFY(QFile::remove(other + u"/en/2031"_s));
    SUCCEEDS(third, publishSite(room.options()));
    QVERIFY(room.files().contains(u"en/2031/b.html"_s));
    QVERIFY(room.files().contains(u"en/2030/a.html"_s));
}

void TestPublish::badTemplateWritesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    QTest::newRow("variable") << "<p>\n{{ titel }}</p>"_ba
                              << u"list.html, line 2: there is no variable “titel”"_s;
    QTest::newRow("unclosed") << "<p>\n{% if title %}</p>"_ba
                              << u"list.html, line 2: “if” is not closed"_s;
    QTest::newRow("tag") << "{% unheard %}"_ba << u"list.html, line 1: there is no tag “unheard”"_s;
    QTest::newRow("closes nothing")
        << "\n{% endif %}"_ba << u"list.html, line 2: “endif” closes nothing"_s;
    QTest::newRow("today") << R"({% now "Y" %})"_ba << u"list.html, line 1: “now” would make"_s;
    QTest::newRow("include") << R"({% include "x.html" %})"_ba
                             << u"list.html: there is no template “x.html”"_s;
}

void TestPublish::badTemplateWritesNothing()
{
    QFETCH(QByteArray, text);
    const NewsroomSite room;
    QVERIFY(room.add(u"a.readout"_s, siteReadout(u"A"_s)));
    QVERIFY(room.writeFile(u"templates/list.html"_s, text));
    const Result<PublishReport> report = publishSite(room.options());
    QVERIFY(!report);
    QFETCH(QString, message);
    QVERIFY2(report.error().message.contains(message), qPrintable(report.error().message));
    QVERIFY(!QFileInfo::exists(room.site()));
}

void TestPublish::templatesAreOverridden_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("plain") << "<li>»{{ title }}« <a href=\"{{ address }}\">x</a></li>"_ba
                           << "»A &amp; &lt;B&gt;«"_ba;
    QTest::newRow("by the engine")
        << "<li>»{{ title|upper }}« <a href=\"{{ address }}\">x</a></li>"_ba
        << "»A &amp; &lt;B&gt;«"_ba;
}

void TestPublish::templatesAreOverridden()
{
    QFETCH(QByteArray, entry);
    const NewsroomSite room;
    QVERIFY(room.add(u"a.readout"_s, siteReadout(u"A & <B>"_s)));
    QVERIFY(room.writeFile(u"templates/entry.html"_s, entry));
    SUCCEEDS(report, publishSite(room.options()));
    QFETCH(QByteArray, shown);
    QVERIFY2(room.files()[u"en/index.html"_s].contains(shown), room.files()[u"en/index.html"_s]);
}

void TestPublish::dryRunWritesNothing()
{
    const NewsroomSite room;
    QVERIFY(room.add(u"a.readout"_s, siteReadout(u"A"_s)));
    PublishOptions options = room.options();
    options.dryRun = true;
    SUCCEEDS(planned, publishSite(options));
    QVERIFY(!QFileInfo::exists(room.output()));
    SUCCEEDS(done, publishSite(room.options()));
    QCOMPARE(changedPaths(*planned), changedPaths(*done));
}

void TestPublish::jobsMakeNoDifference()
{
    const NewsroomSite room;
    for (int i = 0; i < 60; ++i) // with one photo
        QVERIFY(
            room.add(u"r%1.readout"_s.arg(i), withPhoto(siteReadout(u"Readout %1"_s.arg(i))))
            && room.writeFile(u"r%1.media/a.png"_s.arg(i), pixel()));
    SUCCEEDS(one, publishSite(room.options()));
    const QMap<QString, QByteArray> files = room.files();
    PublishOptions options = room.options();
    options.output += u"-4"_s;
    options.jobs = 4;
    SUCCEEDS(four, publishSite(options));
    QCOMPARE(changedPaths(*four), changedPaths(*one));
    for (const auto &[path, bytes] : files.asKeyValueRange())
        QCOMPARE(
            readFile(options.output + u"/current/"_s + path, 1 << 26).value_or(QByteArray()), bytes);
}

void TestPublish::linksAreNotFollowed()
{
    const NewsroomSite room;
    const QTemporaryDir elsewhere;
    QVERIFY(room.add(u"a.readout"_s, siteReadout(u"A"_s)));
    SUCCEEDS(first, publishSite(room.options()));
    QVERIFY(room.add(u"a.readout"_s, siteReadout(u"Changed"_s)));
    const QString live = QFileInfo(room.site()).canonicalFilePath();
    const QString other = live.chopped(1) + (live.endsWith(u'a') ? u'b' : u'a');
    QVERIFY(QDir(other + u"/en/2030"_s).removeRecursively());
    QVERIFY(QFile::link(elsewhere.path(), other + u"/en/2030"_s));
    QVERIFY(!publishSite(room.options()));
    QVERIFY(QDir(elsewhere.path()).isEmpty());
}

void TestPublish::shardsMakeNoDifference()
{
    const NewsroomSite room;
    for (int i = 0; i < 20; ++i)
        QVERIFY(room.add(u"r%1.readout"_s.arg(i), siteReadout(u"Readout %1"_s.arg(i))));
    SUCCEEDS(one, publishSite(room.options()));
    PublishOptions options = room.options();
    options.output += u"-sharded"_s;
    for (int number = 1; number <= 3; ++number) {
        options.shard = {number, 3};
        SUCCEEDS(shard, publishSite(options));
        QVERIFY(shard->made > 0 && shard->made < 20);
        QVERIFY(!QFileInfo::exists(options.output + u"/current"_s));
    }
    options.shard = {};
    options.mergeShards = true;
    SUCCEEDS(merged, publishSite(options));
    QCOMPARE(changedPaths(*merged), changedPaths(*one));
    for (const auto &[path, bytes] : room.files().asKeyValueRange())
        QCOMPARE(
            readFile(options.output + u"/current/"_s + path, 1 << 26).value_or(QByteArray()), bytes);
    QVERIFY(!QFileInfo::exists(options.output + u"/shards"_s));
}

void TestPublish::verifyNamesEachFile()
{
    const NewsroomSite room;
    QVERIFY(room.add(u"a.readout"_s, siteReadout(u"A"_s)));
    QVERIFY(room.add(u"b.readout"_s, siteReadout(u"B"_s)));
    SUCCEEDS(report, publishSite(room.options()));
    const auto found = [&room](const QString &butWith) {
        QStringList lines;
        const auto findings = verifySite(
            {.site = room.output(),
             .newsroom = room.room(),
             .judge = NewsroomSite::approving(butWith),
             .asOf = room.options().asOf});
        for (const SiteFinding &finding : findings.value_or(QList<SiteFinding>()))
            lines += finding.path + u' ' + nameOf(finding.kind);
        return lines.join(u'\n');
    };
    QCOMPARE(found({}), QString());
    QVERIFY(saveFile(room.site() + u"/en/2030/a.txt"_s, "Other words."));
    QVERIFY(saveFile(room.site() + u"/en/extra.html"_s, "Not ours."));
    QVERIFY(QFile::link(room.room(), room.site() + u"/en/link"_s));
    QVERIFY(QFile::remove(room.site() + u"/en/index.html"_s));
    QCOMPARE(
        found(u"B"_s),
        u"en/2030/a.txt changed\nen/2030/b.html not-approved\nen/2030/b.txt not-approved\n"
        "en/extra.html foreign\nen/index.html missing\nen/link foreign"_s);
}

QTEST_GUILESS_MAIN(TestPublish)
#include "tst_publish.moc"
