// SPDX-License-Identifier: GPL-3.0-or-later
#include "duebar.h"

#include "dossier.h"
#include "newsroomfolder.h"
#include "publishrun.h"
#include "reviewed.h"
#include "reviewjudge.h"
#include "session.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

namespace {

const QDateTime written(QDate(2024, 1, 2), QTime(9, 0), QTimeZone::UTC);
const QDateTime due = written.addYears(1);

Readout planned(const QString &title)
{
    Readout readout = visit(title);
    readout.publishAt = withUtc(
        {.date = due.date(), .time = due.time(), .zone = u"UTC"_s, .utc = {}});
    return readout;
}

// As Bob approved it.
bool addApproved(const test::NewsroomSite &newsroom, const QString &name, const Readout &readout)
{
    Dossier dossier = saved({}, readout, ada);
    for (const auto &[action, actor] :
         {std::pair(ReviewAction::Submit, ada), std::pair(ReviewAction::Approve, bob)}) {
        ReviewMove step = move(action, actor);
        step.time = written;
        const Result<Dossier> moved = tried(dossier, step);
        if (!moved)
            return false;
        dossier = *moved;
    }
    return newsroom.writeFile(name, toJson(fileOf(dossier)));
}

// The site as it was made at that time.
bool publish(const test::NewsroomSite &newsroom, const QDateTime &asOf)
{
    PublishOptions options = newsroom.options();
    options.output = usualOutput(newsroom.room());
    options.asOf = asOf;
    options.judge = test::NewsroomSite::approving(u"draft"_s, written);
    return publishSite(options).has_value();
}

// Two that were due, one of them approved.
bool fill(const test::NewsroomSite &newsroom)
{
    return addApproved(newsroom, u"talks.readout"_s, planned(u"Talks in Oslo"_s))
           && newsroom.add(u"draft.readout"_s, planned(u"A draft"_s));
}

struct Opened
{
    explicit Opened(const test::NewsroomSite &newsroom)
        : bar(session)
    {
        isOpen = session.open(newsroom.room() + u"/draft.readout"_s).has_value();
        run = bar.findChild<PublishRun *>();
    }

    Session session;
    DueBar bar;
    bool isOpen = false;
    PublishRun *run = nullptr; // none: it does not look
};

} // namespace

class TestDueBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsWhatWasDue();
    void countsSeveral();
    void saysNothingOfWhatIsOut();
    void looksAtNothingWithoutASite();
};

void TestDueBar::initTestCase()
{
    QApplication::setOrganizationName(u"Rapporteur"_s);
    QApplication::setApplicationName(u"tst_duebar"_s);
    QSettings().clear();
}

void TestDueBar::tellsWhatWasDue()
{
    const test::NewsroomSite newsroom;
    QVERIFY(fill(newsroom));
    QVERIFY(publish(newsroom, written.addDays(1)));
    const Opened opened(newsroom);
    QVERIFY(opened.isOpen);
    QTRY_COMPARE(opened.bar.message(), u"“Talks in Oslo” was due and is not published yet."_s);
    const QSignalSpy wanted(&opened.bar, &DueBar::publishingWanted);
    opened.bar.findChild<QPushButton *>()->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(opened.bar.isHidden());
}

void TestDueBar::countsSeveral()
{
    const test::NewsroomSite newsroom;
    QVERIFY(fill(newsroom));
    QVERIFY(addApproved(newsroom, u"visit.readout"_s, planned(u"A visit"_s)));
    QVERIFY(publish(newsroom, written.addDays(1)));
    const Opened opened(newsroom);
    QTRY_COMPARE(opened.bar.message(), u"Readouts that were due and are not published yet: 2"_s);
}

void TestDueBar::saysNothingOfWhatIsOut()
{
    const test::NewsroomSite newsroom;
    QVERIFY(fill(newsroom));
    PublishRun publication(reviewJudge);
    QSignalSpy published(&publication, &PublishRun::finished);
    publication.publish({.newsroom = newsroom.room(), .site = usualOutput(newsroom.room())});
    QVERIFY(published.wait());
    const Opened opened(newsroom);
    QVERIFY(opened.run);
    QSignalSpy looked(opened.run, &PublishRun::finished);
    QVERIFY(looked.wait());
    QCOMPARE(opened.bar.message(), QString());
}

void TestDueBar::looksAtNothingWithoutASite()
{
    const test::NewsroomSite newsroom;
    QVERIFY(fill(newsroom));
    const Opened opened(newsroom);
    QVERIFY(opened.isOpen);
    QVERIFY(!opened.run);
    QCOMPARE(opened.bar.message(), QString());
}

QTEST_MAIN(TestDueBar)
#include "tst_duebar.moc"
