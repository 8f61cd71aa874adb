// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundpaths.h"
#include "foldbox.h"
#include "listpane.h"
#include "newreadout.h"
#include "pane.h"
#include "panes.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rapporteur;

class TestPanes : public QObject
{
    Q_OBJECT

private slots:
    void oneEmptyEventIsEnough();
    void rowsWrapWhenNarrow();
    void entersWhereWordsGo();
    void foldsOpenForPlaces();
    void elementsOfLists();
    void droppedPictures();
    void lists();
    void participantsChangeSides();
    void leftOverPieces();
};

void TestPanes::entersWhereWordsGo()
{
    Session session;
    session.reset(furnished());
    const std::unique_ptr<Pane> pane(eventsPane(session));
    pane->show();
    pane->focusFirst();
    const QString field = pane->focusWidget() ? pane->focusWidget()->objectName() : QString();
    QVERIFY2(field.endsWith("/name/text"_L1), qPrintable(field));
}

void TestPanes::foldsOpenForPlaces()
{
    Session session;
    session.reset(newReadout(u"r1"_s, u"en"_s, u"en"_s));
    const std::unique_ptr<Pane> pane(releasePane(session));
    const auto foldOf = [&](const QString &name) {
        const auto folds = pane->findChildren<FoldBox *>();
        const auto found = std::ranges::find_if(folds, [&](const FoldBox *fold) {
            return fold->findChild<QWidget *>(name);
        });
        return *found;
    };
    QVERIFY(!foldOf(u"editions/e1/notice"_s)->isOpen());
    QVERIFY(pane->showPlace({u"editions/e1/notice"_s, 0}));
    QVERIFY(foldOf(u"editions/e1/notice"_s)->isOpen());

    QVERIFY(!foldOf(u"embargo/date"_s)->isOpen());
    session.edit({.label = u"Edit"_s, .place = {}}, [](Readout &readout) {
        readout.embargo = Moment{.date = QDate(2031, 3, 3), .time = {}, .zone = {}, .utc = {}};
    });
    QVERIFY(foldOf(u"embargo/date"_s)->isOpen());
}

void TestPanes::elementsOfLists()
{
    Session session;
    session.reset(newReadout(u"r1"_s, u"en"_s, u"en"_s));
    const std::unique_ptr<Pane> pane(notesPane(session));
    const auto press = [&](const QString &text, int index = 0) {
        QList<QPushButton *> buttons = pane->findChildren<QPushButton *>();
        buttons.removeIf([&](const QPushButton *button) { return button->text() != text; });
        buttons.value(index)->click();
        QCoreApplication::processEvents();
    };
    const auto contacts = [&] {
        QStringList titles;
        for (const Contact &contact : session.readout().editions.first().contacts)
            titles << contact.title;
        return titles.join(u' ');
    };
    for (const QString &title : {u"one"_s, u"two"_s}) {
        press(u"Add contact"_s);
        const qsizetype last = session.readout().editions.first().contacts.size() - 1;
        const QString name = u"editions/e1/contacts/%1/title"_s.arg(last);
        QTest::keyClicks(pane->findChild<QLineEdit *>(name), title);
    }
    QCOMPARE(contacts(), u"one two"_s);
    press(u"Move up"_s, 1);
    QCOMPARE(contacts(), u"two one"_s);
    press(u"Remove"_s, 0);
    QCOMPARE(contacts(), u"one"_s);
    while (session.history().canUndo())
        session.undo();
    QCOMPARE(contacts(), QString());
    QVERIFY(!pane->findChild<QLineEdit *>(u"editions/e1/contacts/0/title"_s));
}

void TestPanes::droppedPictures()
{
    const QTemporaryDir folder;
    QImage picture(8, 6, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QVERIFY(picture.save(folder.filePath(u"talks.png"_s)));
    Session session;
    session.reset(furnished());
    QVERIFY(session.saveAs(folder.filePath(u"talks.readout"_s)));
    const std::unique_ptr<Pane> pane(photosPane(session));
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(folder.filePath(u"talks.readout"_s)), // no picture: passed over
         QUrl::fromLocalFile(folder.filePath(u"talks.png"_s))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(pane.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(pane.get(), &drop);
    const QList<Photo> photos = session.readout().editions.first().photos;
    QCOMPARE(photos.size(), 2);
    QCOMPARE(photos.last().media.path, u"talks.png"_s);
    QCOMPARE(QSize(photos.last().width, photos.last().height), picture.size());
    QVERIFY(QFile::exists(folder.filePath(u"talks.media/talks.png"_s)));
}

void TestPanes::lists()
{
    Session session;
    session.reset(furnished());
    const std::unique_ptr<Pane> made(photosPane(session));
    auto *pane = qobject_cast<ListPane *>(made.get());
    const QAbstractItemModelTester
        tester(pane->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<QToolButton *> buttons = pane->findChildren<QToolButton *>();
    const auto button = [&](const QString &text) {
        const auto found = std::ranges::find_if(buttons, [&](const QToolButton *b) {
            return b->text() == text;
        });
        return found == buttons.end() ? nullptr : *found;
    };
    button(u"Add photo"_s)->click();
    QTest::keyClicks(pane->findChild<QPlainTextEdit *>(), u"second"_s);
    QCOMPARE(session.readout().editions.first().photos.size(), 2);
    QCOMPARE(session.readout().editions.first().photos.last().caption.plain, u"second"_s);

    QVERIFY(pane->moveSelected(Step::Back));
    QCOMPARE(session.readout().editions.first().photos.first().caption.plain, u"second"_s);
    QVERIFY(!pane->moveSelected(Step::Back));
    button(u"Remove"_s)->click();
    QCOMPARE(session.readout().editions.first().photos.size(), 1);
    button(u"Remove"_s)->click();
    QVERIFY(!button(u"Remove"_s)->isEnabled());
    while (session.history().canUndo())
        session.undo();
    QCOMPARE(session.readout(), furnished());
}

void TestPanes::oneEmptyEventIsEnough()
{
    Session session;
    session.reset(newReadout(u"r1"_s, u"en"_s, u"en"_s));
    const std::unique_ptr<Pane> pane(eventsPane(session));
    const auto *list = pane->findChild<QListView *>();
    QVERIFY(list->model()->index(0, 0).data().toString().contains(u"nothing filled in"_s));
    auto *add = pane->findChild<QToolButton *>(); // the first
    add->click();
    QCOMPARE(session.readout().events.size(), 1);
    QCOMPARE(session.history().count(), 0);
    QTest::keyClicks(pane->findChild<QLineEdit *>(u"events/event1/name/text"_s), u"Talks"_s);
    add->click();
    QCOMPARE(session.readout().events.size(), 2);
    QVERIFY(list->model()->index(1, 0).data().toString().contains(u"nothing filled in"_s));
}

// Nothing is wider than the pane, however narrow it is.
void TestPanes::rowsWrapWhenNarrow()
{
    Session session;
    session.reset(furnished());
    const std::unique_ptr<Pane> pane(participantsPane(session));
    pane->showPlace({u"participants/person1"_s, 0});
    const auto *given = pane->findChild<QLineEdit *>(u"participants/person1/name/given"_s);
    const auto *family = pane->findChild<QLineEdit *>(u"participants/person1/name/family"_s);
    const auto right = [&](const QWidget *field) {
        return field->mapTo(pane.get(), QPoint(field->width(), 0)).x();
    };
    for (const int width : {560, 260}) {
        pane->resize(width, 700);
        pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(pane.get()));
        QCOMPARE(pane->width(), width);
        QTRY_VERIFY(right(given) <= width && right(family) <= width);
        QCOMPARE(
            given->mapTo(pane.get(), QPoint()).y() == family->mapTo(pane.get(), QPoint()).y(),
            width > 500);
        QVERIFY(family->width() > 60);
    }
}

void TestPanes::participantsChangeSides()
{
    Session session;
    session.reset(furnished());
    const std::unique_ptr<Pane> pane(participantsPane(session));
    QVERIFY(pane->showPlace({u"participants/person1/name/given"_s, 0}));
    QVERIFY(pane->moveSelected(Step::Forward));
    QVERIFY(session.readout().sides[0].participants.isEmpty());
    QCOMPARE(session.readout().sides[1].participants.size(), 2);
    QVERIFY(pane->moveSelected(Step::Forward));
    QVERIFY(!pane->moveSelected(Step::Forward));
}

void TestPanes::leftOverPieces()
{
    Readout readout = furnished();
    readout.leftOver = {{.text = u"first"_s, .line = 3}, {.text = u"second"_s, .line = 9}};
    Session session;
    session.reset(readout);
    const std::unique_ptr<Pane> made(leftOverPane(session));
    auto *pane = qobject_cast<ListPane *>(made.get());
    const auto shown = [&] { return pane->findChild<QPlainTextEdit *>()->toPlainText(); };
    QCOMPARE(shown(), u"first"_s);
    pane->findChild<QToolButton *>()->click();
    QCOMPARE(session.readout().leftOver.size(), 1);
    QVERIFY(QTest::qWaitFor([&] { return shown() == u"second"_s; }));
}

QTEST_MAIN(TestPanes)
#include "tst_panes.moc"
