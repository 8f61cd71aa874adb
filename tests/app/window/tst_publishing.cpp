// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroomfolder.h"
#include "publishdialog.h"
#include "publishmodel.h"
#include "widgetlookup.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QCalendarWidget>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

namespace {

const QDate soon = QDate::currentDate().addDays(9);

Moment at(QDate day)
{
    return withUtc({.date = day, .time = QTime(9, 30), .zone = u"UTC"_s, .utc = {}});
}

// All is approved, but what is called "draft".
Result<Judge> judge(const NewsroomFolder &)
{
    return test::NewsroomSite::approving(
        u"draft"_s, QDateTime(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::UTC));
}

// One readout that may go out, one under embargo, one with a time, one that nobody approved.
void fill(const test::NewsroomSite &newsroom)
{
    QVERIFY(newsroom.add(u"talks.readout"_s, test::siteReadout(u"Talks in Oslo"_s)));
    Readout embargoed = test::siteReadout(u"Treaty signed"_s);
    embargoed.embargo = at(soon);
    QVERIFY(newsroom.add(u"treaty.readout"_s, embargoed));
    Readout planned = test::siteReadout(u"Visit ends"_s);
    planned.publishAt = at(soon.addDays(30));
    QVERIFY(newsroom.add(u"visit.readout"_s, planned));
    QVERIFY(newsroom.add(u"open.readout"_s, test::siteReadout(u"A draft"_s)));
}

struct Shown
{
    explicit Shown(const test::NewsroomSite &newsroom)
        : dialog(newsroom.room() + u"/talks.readout"_s, judge)
    {
        dialog.show();
        view = named<QTreeView>(dialog, u"Readouts"_s);
    }

    bool looked() const
    {
        return QTest::qWaitFor([this] { return view->model()->rowCount() > 0; });
    }
    QString summary() const { return named<QLabel>(dialog, u"Result"_s)->text(); }

    PublishDialog dialog;
    QTreeView *view;
};

} // namespace

class TestPublishing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsWhatBecomesOfEach();
    void looksWithoutWriting();
    void publishesAtAButton();
    void opensReadouts();
    void marksDays();
    void stepsThroughDays();
    void saysWhatFails();
    void everyControlHasAName();
};

void TestPublishing::initTestCase()
{
    QApplication::setOrganizationName(u"Rapporteur"_s);
    QApplication::setApplicationName(u"tst_publishing"_s);
    QSettings().clear();
}

void TestPublishing::showsWhatBecomesOfEach()
{
    const test::NewsroomSite newsroom;
    fill(newsroom);
    const Shown shown(newsroom);
    const QAbstractItemModelTester tester(shown.view->model());
    QVERIFY(shown.looked());
    QCOMPARE(
        column(shown.view, PublishModel::State),
        (QStringList{u"Goes out now"_s, u"Due later"_s, u"Due later"_s, u"Held back"_s}));
    QCOMPARE(
        column(shown.view, PublishModel::Name),
        (QStringList{u"Talks in Oslo"_s, u"treaty.readout"_s, u"visit.readout"_s, u"open.readout"_s}));
    QVERIFY(column(shown.view, PublishModel::Reason).at(1).contains(u"mbargo"_s));
    QVERIFY(!column(shown.view, PublishModel::NextStep).at(3).isEmpty());
    QVERIFY2(shown.summary().contains(u"due later: 2"_s), qPrintable(shown.summary()));
}

void TestPublishing::looksWithoutWriting()
{
    const test::NewsroomSite newsroom;
    fill(newsroom);
    const Shown shown(newsroom);
    QVERIFY(shown.looked());
    QVERIFY(!QFileInfo::exists(newsroom.room() + u"/site"_s));
}

void TestPublishing::publishesAtAButton()
{
    const test::NewsroomSite newsroom;
    fill(newsroom);
    Shown shown(newsroom);
    QVERIFY(shown.looked());
    auto *publish = button(shown.dialog, u"Publish"_s);
    QVERIFY(publish->isEnabled());
    publish->setFocus();
    QTest::keyClick(publish, Qt::Key_Space);
    QTRY_VERIFY2(
        column(shown.view, PublishModel::State).value(0) == u"Published"_s,
        qPrintable(shown.summary()));
    QVERIFY(!publish->isEnabled());
    const QString address = column(shown.view, PublishModel::Reason).front();
    QVERIFY2(address.startsWith(u"https://www.example.org/"_s), qPrintable(address));
    const QString file = address.sliced(u"https://www.example.org/"_s.size());
    QVERIFY(QFileInfo::exists(newsroom.room() + u"/site/current/"_s + file));
    shown.view->setCurrentIndex(shown.view->model()->index(0, 0));
    button(shown.dialog, u"Copy address"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), address);
    button(shown.dialog, u"Look again"_s)->click();
    QTRY_VERIFY2(shown.summary().contains(u"up to date"_s), qPrintable(shown.summary()));
    QVERIFY(!publish->isEnabled());
}

void TestPublishing::opensReadouts()
{
    const test::NewsroomSite newsroom;
    fill(newsroom);
    Shown shown(newsroom);
    QVERIFY(shown.looked());
    QSignalSpy wanted(&shown.dialog, &PublishDialog::readoutWanted);
    shown.view->setCurrentIndex(shown.view->model()->index(3, 0));
    button(shown.dialog, u"Open readout"_s)->click();
    QCOMPARE(wanted.takeFirst().front().toString(), newsroom.room() + u"/open.readout"_s);
}

void TestPublishing::marksDays()
{
    const test::NewsroomSite newsroom;
    fill(newsroom);
    Shown shown(newsroom);
    QVERIFY(shown.looked());
    shown.dialog.showCalendar();
    const auto *calendar = shown.dialog.findChild<QCalendarWidget *>();
    QVERIFY(calendar->dateTextFormat(soon).fontUnderline());
    QVERIFY(calendar->dateTextFormat(soon.addDays(30)).fontUnderline());
    QVERIFY(!calendar->dateTextFormat(soon.addDays(1)).fontUnderline());
}

void TestPublishing::stepsThroughDays()
{
    const test::NewsroomSite newsroom;
    fill(newsroom);
    Shown shown(newsroom);
    QVERIFY(shown.looked());
    shown.dialog.showCalendar();
    const auto *calendar = shown.dialog.findChild<QCalendarWidget *>();
    const auto *list = shown.dialog.findChild<QListWidget *>();
    QCOMPARE(list->count(), 0);
    button(shown.dialog, u"Later"_s)->click();
    QCOMPARE(calendar->selectedDate(), soon);
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(u"Treaty signed"_s));
    button(shown.dialog, u"Later"_s)->click();
    QCOMPARE(calendar->selectedDate(), soon.addDays(30));
    QVERIFY(list->item(0)->text().contains(u"Visit ends"_s));
    QVERIFY(!button(shown.dialog, u"Later"_s)->isEnabled());
    button(shown.dialog, u"Earlier"_s)->click();
    QCOMPARE(calendar->selectedDate(), soon);
}

void TestPublishing::saysWhatFails()
{
    const test::NewsroomSite newsroom;
    fill(newsroom);
    QVERIFY(newsroom.writeFile(u"newsroom.json"_s, "{\"format\": 7}"));
    Shown shown(newsroom);
    QTRY_VERIFY2(shown.summary().contains(u"newsroom.json"_s), qPrintable(shown.summary()));
    QVERIFY(!button(shown.dialog, u"Publish"_s)->isEnabled());
}

void TestPublishing::everyControlHasAName()
{
    const test::NewsroomSite newsroom;
    fill(newsroom);
    const Shown shown(newsroom);
    for (const auto *widget : shown.dialog.findChildren<QWidget *>()) {
        const bool takesKeys = widget->focusPolicy() & Qt::TabFocus;
        const bool isOurs = !widget->objectName().startsWith(u"qt_"_s);
        if (!takesKeys || !isOurs || !widget->isVisible())
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(
            const_cast<QWidget *>(widget));
        QVERIFY2(
            accessible && !accessible->text(QAccessible::Name).isEmpty(),
            widget->metaObject()->className());
    }
}

QTEST_MAIN(TestPublishing)
#include "tst_publishing.moc"
