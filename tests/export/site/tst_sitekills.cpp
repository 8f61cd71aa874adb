// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroomfolder.h"
#include "verify.h"

#include <QRandomGenerator>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::test;

// A publisher that is killed at any moment, or cannot write any more, leaves a whole site.
class TestSiteKills : public QObject
{
    Q_OBJECT

private slots:
    void killsLeaveAWholeSite();
    void killsOfTheFirstLeaveNoneOrAWholeSite();
    void spareTreeThatFailsIsToldOf();
    void fullDiskLeavesTheOldSite();
};

namespace {

constexpr int readoutCount = 30;

// Many kills take their time; `./dev test` does a few, and KILLS says how many else.
int killCount()
{
    const int wanted = qEnvironmentVariableIntValue("KILLS");
    return wanted > 0 ? wanted : 10;
}

bool change(const NewsroomSite &room, int round)
{
    for (int i = round % 3; i < readoutCount; i += 3) {
        if (!room.add(
                u"r%1.readout"_s.arg(i), siteReadout(u"Readout %1 of round %2"_s.arg(i).arg(round))))
            return false;
    }
    return true;
}

// `isAhead`: the newsroom has texts that are not published yet, in place of those that are.
QString findings(const NewsroomSite &room, const PublishOptions &options, bool isAhead = false)
{
    const Result<QList<SiteFinding>> found = verifySite(
        {.site = room.output(),
         .newsroom = room.room(),
         .judge = options.judge,
         .asOf = options.asOf});
    if (!found)
        return found.error().message;
    QStringList lines;
    for (const SiteFinding &finding : *found) {
        if (!isAhead || finding.kind != SiteFinding::Kind::NotApproved)
            lines += finding.path + u": "_s + meaningOf(finding.kind);
    }
    return lines.join(u'\n');
}

// Runs in a process of its own; the exit status, or -1 if it was killed.
int published(
    const PublishOptions &options, int killAfterMicroseconds, rlim_t largestFile = RLIM_INFINITY)
{
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{.rlim_cur = largestFile, .rlim_max = largestFile};
        setrlimit(RLIMIT_FSIZE, &limit);
        const Result<PublishReport> report = publishSite(options);
        _exit(report ? 0 : report.error().kind == Error::Kind::Write ? 4 : 3);
    }
    if (killAfterMicroseconds >= 0) {
        usleep(useconds_t(killAfterMicroseconds));
        kill(child, SIGKILL);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

void TestSiteKills::killsLeaveAWholeSite()
{
    const NewsroomSite room;
    const PublishOptions options = room.options();
    for (int round = 0; round < 3; ++round)
        QVERIFY(change(room, round));
    QCOMPARE(published(options, -1), 0);
    QVERIFY(change(room, 3));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(published(options, -1), 0);
    const int usual = int(timer.nsecsElapsed() / 1000);
    QRandomGenerator random(7);
    int killed = 0;
    for (int round = 4; round < 4 + killCount(); ++round) {
        QVERIFY(change(room, round));
        killed += published(options, int(random.bounded(usual))) < 0 ? 1 : 0;
        QCOMPARE(findings(room, options, true), QString());
        QCOMPARE(published(options, -1), 0);
        QCOMPARE(findings(room, options), QString());
    }
    qInfo() << killed << "of" << killCount() << "publishers were killed at work";
    QVERIFY(killed > killCount() / 4);
    const QMap<QString, QByteArray> files = room.files();
    QVERIFY(QDir(room.output()).removeRecursively());
    QCOMPARE(published(options, -1), 0);
    QCOMPARE(files, room.files());
}

// The second tree is made while the first one goes to the disk.
void TestSiteKills::killsOfTheFirstLeaveNoneOrAWholeSite()
{
    const NewsroomSite room;
    PublishOptions options = room.options();
    options.jobs = 2;
    for (int round = 0; round < 3; ++round)
        QVERIFY(change(room, round));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(published(options, -1), 0);
    const int usual = int(timer.nsecsElapsed() / 1000);
    const QMap<QString, QByteArray> files = room.files();
    QVERIFY(!files.isEmpty());
    QRandomGenerator random(11);
    for (int round = 0; round < killCount(); ++round) {
        QVERIFY(QDir(room.output()).removeRecursively());
        // most of them near the end
        published(options, usual - int(random.bounded(usual) * random.bounded(1.0)));
        if (QFile::exists(room.site()))
            QCOMPARE(room.files(), files);
        for (const QString &tree : {u"a"_s, u"b"_s}) {
            if (QFile::exists(room.output() + u"/state/%1/whole"_s.arg(tree)))
                QCOMPARE(room.filesBelow(room.output() + u"/trees/"_s + tree), files);
        }
        QCOMPARE(published(options, -1), 0);
        QCOMPARE(room.files(), files);
        QCOMPARE(findings(room, options), QString());
    }
}

void TestSiteKills::spareTreeThatFailsIsToldOf()
{
    const NewsroomSite room;
    QVERIFY(change(room, 0));
    const QString spare = room.output() + u"/trees/b"_s;
    QVERIFY(QDir().mkpath(room.output() + u"/trees"_s));
    QVERIFY(saveFile(spare, "in the way"));
    QCOMPARE(published(room.options(), -1), 4);
    QCOMPARE(findings(room, room.options()), QString());
    QVERIFY(!QFile::exists(room.output() + u"/state/b/whole"_s));
    QVERIFY(QFile::remove(spare));
    QVERIFY(change(room, 1));
    QCOMPARE(published(room.options(), -1), 0);
    QCOMPARE(findings(room, room.options()), QString());
}

void TestSiteKills::fullDiskLeavesTheOldSite()
{
    const NewsroomSite room;
    const PublishOptions options = room.options();
    for (int round = 0; round < 3; ++round)
        QVERIFY(change(room, round));
    QCOMPARE(published(options, -1), 0);
    const QMap<QString, QByteArray> before = room.files();
    QVERIFY(change(room, 3));
    for (const rlim_t largest : {rlim_t(100), rlim_t(2'000), rlim_t(6'000)})
        QCOMPARE(published(options, -1, largest), 4);
    QCOMPARE(room.files(), before);
    QCOMPARE(published(options, -1), 0);
    QCOMPARE(findings(room, options), QString());
}

QTEST_GUILESS_MAIN(TestSiteKills)
#include "tst_sitekills.moc"
