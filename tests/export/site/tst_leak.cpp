// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroomfolder.h"
#include "sha256.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::test;

// Nothing of what is not public yet may be in any byte of the site, and all of it once it is.
class TestLeak : public QObject
{
    Q_OBJECT

private slots:
    void wordsWaitForTheirTime();
    void wordsWaitForApproval();
    void removedReadoutLeavesNoWords();
    void withdrawnReadoutLeavesLists();
    void asOfReproducesThePast();
    void clockChangeIsRefused();
    void fileTimesTellNothing_data();
    void fileTimesTellNothing();
};

namespace {

const QDateTime before(QDate(2031, 1, 1), QTime(12, 0), QTimeZone::UTC);
const QDateTime after(QDate(2031, 6, 1), QTime(12, 0), QTimeZone::UTC);

QString secretWord(int i)
{
    return u"Zyxomorph%1q"_s.arg(i);
}

// With the word after its end: a picture like no other.
QByteArray secretPhoto(int i)
{
    return pixel() + secretWord(i).toUtf8();
}

// A readout all of whose fields have the word.
Readout secret(int i)
{
    const QString word = secretWord(i);
    Readout readout = siteReadout(u"Title "_s + word, u"Text with "_s + word);
    readout.id = u"00000000-0000-0000-0000-0000000%1"_s.arg(i, 5, 10, QChar(u'0'));
    Edition &edition = readout.editions.front();
    edition.category = u"Category "_s + word;
    edition.summary = u"Summary "_s + word;
    edition.tags = {u"tag"_s + word};
    Participant person;
    person.id = u"p1"_s;
    person.name.family = word;
    Side side;
    side.id = u"s1"_s;
    side.participants = {person};
    readout.sides = {side};
    readout = withPhoto(readout);
    readout.editions.front().photos.front().caption.plain = u"Photo of "_s + word;
    return readout;
}

bool addSecret(const NewsroomSite &room, const QString &name, int i, const Readout &readout)
{
    return room.add(name + u".readout"_s, readout)
           && room.writeFile(name + u".media/a.png"_s, secretPhoto(i));
}

Moment at(QDate date)
{
    return withUtc({.date = date, .time = QTime(9, 0), .zone = u"Asia/Tokyo"_s, .utc = {}});
}

// Which of ten secrets some file of the site has in its bytes or its name.
QSet<int> found(const NewsroomSite &room, QByteArray (*secretOf)(int))
{
    QSet<int> found;
    for (const auto &[path, bytes] : room.files().asKeyValueRange()) {
        const QByteArray all = (path + u'\n').toUtf8().toLower() + bytes.toLower();
        for (int i = 0; i < 10; ++i) {
            if (all.contains(secretOf(i)))
                found += i;
        }
    }
    return found;
}

QSet<int> leaked(const NewsroomSite &room)
{
    return found(room, [](int i) { return secretWord(i).toLower().toUtf8(); });
}

// The start of a digest is enough to tell that a photo is there.
QSet<int> leakedPhotos(const NewsroomSite &room)
{
    return found(room, [](int i) { return sha256Of(secretPhoto(i)).first(16); });
}

// Of every file and folder that the public may see.
QMap<QString, QDateTime> timesOf(const QString &site)
{
    QMap<QString, QDateTime> times{{u"."_s, QFileInfo(site + u"/."_s).lastModified()}};
    QDirIterator entries(site, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo entry = entries.nextFileInfo();
        times[entry.filePath()] = entry.lastModified();
    }
    return times;
}

QStringList differences(const QMap<QString, QDateTime> &then, const QMap<QString, QDateTime> &now)
{
    QStringList paths;
    for (const QString &path : then.keys() + now.keys()) {
        if (then.value(path) != now.value(path) && !paths.contains(path))
            paths += path;
    }
    return paths;
}

} // namespace

void TestLeak::wordsWaitForTheirTime()
{
    const NewsroomSite room;
    QVERIFY(room.add(u"open.readout"_s, siteReadout(u"Open"_s)));
    for (int i = 0; i < 10; ++i) {
        Readout readout = secret(i);
        (i % 2 == 0 ? readout.embargo : readout.publishAt) = at(QDate(2031, 5, 1));
        QVERIFY(addSecret(room, secretWord(i), i, readout));
    }
    PublishOptions options = room.options();
    options.asOf = before;
    SUCCEEDS(first, publishSite(options));
    QCOMPARE(first->refused.size(), 10);
    QCOMPARE(first->refused.first().refusal.detail, u"2031-05-01T00:00:00Z"_s);
    QVERIFY(leaked(room).isEmpty() && leakedPhotos(room).isEmpty());
    options.asOf = after;
    SUCCEEDS(second, publishSite(options));
    QCOMPARE(second->published, 11);
    QCOMPARE(leaked(room).size(), 10);
    QCOMPARE(leakedPhotos(room).size(), 10);
}

void TestLeak::wordsWaitForApproval()
{
    const NewsroomSite room;
    QVERIFY(room.add(u"open.readout"_s, siteReadout(u"Open"_s)));
    for (int i = 0; i < 10; ++i)
        QVERIFY(addSecret(room, QString::number(i), i, secret(i)));
    PublishOptions options = room.options();
    options.judge = NewsroomSite::approving(u"Zyxomorph"_s);
    SUCCEEDS(first, publishSite(options));
    QCOMPARE(first->refused.size(), 10);
    QVERIFY(leaked(room).isEmpty() && leakedPhotos(room).isEmpty());
    options.judge = NewsroomSite::approving({});
    options.fresh = true; // the files are as they were: only what is said about them is new
    SUCCEEDS(second, publishSite(options));
    QCOMPARE(leaked(room).size(), 10);
    QCOMPARE(leakedPhotos(room).size(), 10);
}

void TestLeak::removedReadoutLeavesNoWords()
{
    const NewsroomSite room;
    QVERIFY(room.add(u"open.readout"_s, siteReadout(u"Open"_s)));
    QVERIFY(addSecret(room, u"gone"_s, 1, secret(1)));
    SUCCEEDS(first, publishSite(room.options()));
    QVERIFY(leaked(room).contains(1) && leakedPhotos(room).contains(1));
    QVERIFY(QFile::remove(room.room() + u"/gone.readout"_s));
    SUCCEEDS(second, publishSite(room.options()));
    QVERIFY(leaked(room).isEmpty() && leakedPhotos(room).isEmpty());
    const QMap<QString, QByteArray> files = room.files();
    QVERIFY(files[u"en/2030/gone.html"_s].contains("No longer available"));
    QVERIFY(files[u"_redirects"_s].contains("/en/2030/gone.html /410.html 410"));
    QVERIFY(!files.contains(u"en/2030/gone.txt"_s));
}

void TestLeak::withdrawnReadoutLeavesLists()
{
    const NewsroomSite room;
    QVERIFY(room.add(u"open.readout"_s, siteReadout(u"Open"_s)));
    Readout withdrawn = siteReadout(u"Mistaken"_s);
    withdrawn.withdrawal = Withdrawal{.at = at(QDate(2030, 6, 1)), .reason = u"It was wrong."_s};
    QVERIFY(room.add(u"wrong.readout"_s, withdrawn));
    SUCCEEDS(report, publishSite(room.options()));
    const QMap<QString, QByteArray> files = room.files();
    QVERIFY(files[u"en/2030/wrong.html"_s].contains("It was wrong."));
    for (const auto &[path, bytes] : files.asKeyValueRange())
        QVERIFY2(path.contains("wrong."_L1) || !bytes.contains("Mistaken"), qPrintable(path));
}

void TestLeak::asOfReproducesThePast()
{
    const NewsroomSite room;
    QVERIFY(room.add(u"open.readout"_s, siteReadout(u"Open"_s)));
    Readout later = secret(3);
    later.publishAt = at(QDate(2031, 5, 1));
    QVERIFY(room.add(u"later.readout"_s, later));
    PublishOptions options = room.options();
    SUCCEEDS(first, publishSite(options));
    const QMap<QString, QByteArray> then = room.files();
    options.asOf = after;
    SUCCEEDS(second, publishSite(options));
    QVERIFY(room.files() != then);
    options.asOf = before;
    SUCCEEDS(third, publishSite(options));
    QCOMPARE(room.files(), then);
}

void TestLeak::clockChangeIsRefused()
{
    const NewsroomSite room;
    Readout skipped = siteReadout(u"Skipped"_s);
    skipped.embargo = withUtc(
        {.date = QDate(2030, 3, 31), .time = QTime(2, 30), .zone = u"Europe/Berlin"_s, .utc = {}});
    QVERIFY(room.add(u"skipped.readout"_s, skipped));
    Readout repeated = siteReadout(u"Repeated"_s);
    repeated.publishAt = withUtc(
        {.date = QDate(2030, 10, 27), .time = QTime(2, 30), .zone = u"Europe/Berlin"_s, .utc = {}});
    QVERIFY(room.add(u"repeated.readout"_s, repeated));
    Readout plain = siteReadout(u"With its offset"_s);
    plain.publishAt = withUtc(
        {.date = QDate(2030, 10, 27), .time = QTime(2, 30), .zone = u"+01:00"_s, .utc = {}});
    QVERIFY(room.add(u"plain.readout"_s, plain));
    SUCCEEDS(report, publishSite(room.options()));
    QCOMPARE(report->published, 1);
    QCOMPARE(report->refused.size(), 2);
    QCOMPARE(report->refused.first().refusal.guard, Guard::ClockChange);
    QCOMPARE(
        report->refused.first().refusal.detail,
        u"2030-10-27 02:30 Europe/Berlin = 2030-10-27T00:30:00Z / 2030-10-27T01:30:00Z"_s);
}

void TestLeak::fileTimesTellNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    Readout embargoed = secret(1);
    embargoed.embargo = at(QDate(2031, 5, 1));
    const auto fileOf = [](const Readout &readout) { return toJson(ReadoutFile{readout, {}, {}}); };
    QTest::newRow("embargoed") << u"later.readout"_s << fileOf(embargoed);
    QTest::newRow("not approved") << u"draft.readout"_s << fileOf(secret(2));
    QTest::newRow("unreadable") << u"bad.readout"_s << "{"_ba;
    QTest::newRow("address taken") << u"z/open.readout"_s << fileOf(siteReadout(u"Taken"_s));
    QTest::newRow("unreadable for now") << u"open.readout"_s << "{"_ba;
}

void TestLeak::fileTimesTellNothing()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const NewsroomSite room;
    PublishOptions options = room.options();
    options.judge = NewsroomSite::approving(secretWord(2));
    for (const QString &title : {u"Open"_s, u"Opened"_s, u"Open again"_s}) {
        QVERIFY(room.add(u"open.readout"_s, siteReadout(title)));
        QVERIFY(room.add(u"other.readout"_s, siteReadout(u"Other"_s)));
        SUCCEEDS(report, publishSite(options));
    }
    const QMap<QString, QDateTime> times = timesOf(room.site());
    for (int run = 0; run < 3; ++run) {
        QTest::qSleep(20);
        QVERIFY(room.writeFile(name, bytes + QByteArray(run, '\n')));
        SUCCEEDS(report, publishSite(options));
        QCOMPARE(report->refused.size(), 1);
        QCOMPARE(changedPaths(*report).join(u' '), QString());
        QCOMPARE(differences(times, timesOf(room.site())).join(u' '), QString());
    }
}

QTEST_GUILESS_MAIN(TestLeak)
#include "tst_leak.moc"
