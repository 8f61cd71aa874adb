// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecommands.h"
#include "mainwindow.h"
#include "pane.h"
#include "panestack.h"
#include "recentfiles.h"
#include "safety/recoverybar.h"
#include "safety/safeguard.h"
#include "start/templates.h"
#include "start/welcome.h"
#include "windowmemory.h"
#include "windows.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCommandLinkButton>
#include <QDragEnterEvent>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

void setTitle(MainWindow &window, const QString &title)
{
    window.session().edit({.label = u"Title"_s, .place = {}}, [&](Readout &readout) {
        readout.editions[0].title = title;
    });
}

void answerWith(QMessageBox::StandardButton button)
{
    QTimer::singleShot(0, qApp, [button] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
            box->button(button)->click();
    });
}

} // namespace

class TestWindows : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void oneWindowAReadout();
    void droppedFilesOpen_data();
    void droppedFilesOpen();
    void restored();
    void closingAllAsks();
    void leftBehindIsOffered();
    void templatesBegin();
    void sampleHasItsPhotos();
    void welcomeListsRecent();
    void welcomeGoesAway();

private:
    QString made(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWindows::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->filePath(u"state"_s)));
    QApplication::setOrganizationName(u"Rapporteur"_s);
    QApplication::setApplicationName(u"tst_windows"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    QSettings().clear();
}

void TestWindows::cleanup()
{
    qDeleteAll(mainWindows());
}

QString TestWindows::made(const QString &name)
{
    const QString path = m_folder->filePath(name);
    MainWindow window;
    window.files().startNew();
    setTitle(window, name);
    [&] { QVERIFY(window.session().saveAs(path)); }();
    return path;
}

void TestWindows::oneWindowAReadout()
{
    const QString a = made(u"a.readout"_s);
    const QString b = made(u"b.readout"_s);
    MainWindow &first = openWindow();
    openFiles({a}, &first);
    QCOMPARE(mainWindows(), QList{&first});
    openFiles({b, a}, &first);
    QCOMPARE(mainWindows().size(), 2);
    QCOMPARE(first.session().path(), a);
    QCOMPARE(mainWindows().last()->session().path(), b);
}

void TestWindows::droppedFilesOpen_data()
{
    QTest::addColumn<PaneKind>("pane");
    QTest::newRow("on a line") << PaneKind::Release;
    QTest::newRow("on the text") << PaneKind::Agenda;
}

// Wherever they are dropped: a text does not take their address for words.
void TestWindows::droppedFilesOpen()
{
    QFETCH(const PaneKind, pane);
    MainWindow &window = openWindow();
    openFiles({made(u"a.readout"_s)}, &window);
    window.panes().go(pane);
    window.panes().current()->focusFirst();
    const Readout before = window.session().readout();
    QWidget *field = window.panes().current()->focusWidget();
    if (const auto *text = qobject_cast<QAbstractScrollArea *>(field))
        field = text->viewport();
    QMimeData data;
    const QUrl url = QUrl::fromLocalFile(made(u"b.readout"_s));
    data.setUrls({url});
    data.setText(url.toString()); // as file managers do
    const auto drop = [&] {
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(field, &enter);
        QDropEvent done({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(field, &done);
        return enter.isAccepted();
    };
    QVERIFY(drop());
    QCOMPARE(mainWindows().size(), 2);
    QVERIFY(window.session().readout() == before);
    data.setUrls({QUrl(u"https://example.org/"_s)});
    drop();
    QCOMPARE(mainWindows().size(), 2);
}

void TestWindows::restored()
{
    const QString a = made(u"a.readout"_s);
    const QString b = made(u"b.readout"_s);
    const QString c = made(u"c.readout"_s);
    openFiles({a, b, c});
    MainWindow &first = *mainWindows().first();
    first.panes().go(PaneKind::Agenda);
    first.setGeometry(20, 40, 770, 600);
    const QRect geometry = first.geometry();
    mainWindows().last()->close();
    QTRY_COMPARE(mainWindows().size(), 2);
    QVERIFY(closeAllWindows());
    QTRY_COMPARE(mainWindows().size(), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(QFile::remove(b));

    QVERIFY(reopenWindows());
    QCOMPARE(mainWindows().size(), 1);
    MainWindow &again = *mainWindows().first();
    QCOMPARE(again.session().path(), a);
    QCOMPARE(again.panes().currentKind(), PaneKind::Agenda);
    QCOMPARE(again.geometry(), geometry);
}

void TestWindows::closingAllAsks()
{
    openWindow().files().startNew();
    MainWindow &changed = openWindow();
    changed.files().startNew();
    setTitle(changed, u"Unsaved"_s);
    answerWith(QMessageBox::Cancel);
    QVERIFY(!closeAllWindows());
    QCOMPARE(mainWindows().size(), 2);
    const QString journal = changed.files().journal().folder();
    answerWith(QMessageBox::Discard);
    QVERIFY(closeAllWindows());
    QCOMPARE(mainWindows().size(), 0);
    QCOMPARE(leftBehind(journal).size(), 1);
}

void TestWindows::leftBehindIsOffered()
{
    const QString a = made(u"a.readout"_s);
    QString journal;
    {
        MainWindow window;
        window.files().open(a);
        journal = window.files().journal().folder();
        JournalEntry entry{
            .file = journal + u"/1.draft"_s,
            .path = a,
            .title = u"Of a file"_s,
            .stamp = window.session().stamp(),
            .at = QDateTime::currentDateTimeUtc(),
            .process = thisProcess()};
        entry.process.started = u"long ago"_s;
        QVERIFY(writeEntry(entry, window.session().file()));
        entry.file = journal + u"/2.draft"_s;
        entry.path.clear();
        entry.title = u"Of no file"_s;
        QVERIFY(writeEntry(entry, window.session().file()));
    }
    openWindow();
    offerLeftBehind(journal);
    QCOMPARE(mainWindows().size(), 2);
    QStringList offers;
    for (MainWindow *window : mainWindows())
        offers << window->safeguard().recovery().message();
    QVERIFY(offers.join(u' ').contains(u"“Of a file”"_s));
    QVERIFY(offers.join(u' ').contains(u"“Of no file”"_s));
}

void TestWindows::templatesBegin()
{
    for (const Template &source : templates()) {
        MainWindow window;
        window.files().startFrom(source);
        const Readout &readout = window.session().readout();
        QVERIFY2(!readout.id.isEmpty() && readout.id != QLatin1StringView(source.id), source.id);
        QVERIFY(!readout.editions.value(0).lead.isEmpty());
        QVERIFY(!window.session().isModified());
        QVERIFY(window.session().path().isEmpty());
        QVERIFY(window.session().saveAs(m_folder->filePath(QLatin1StringView(source.id))));
    }
}

void TestWindows::sampleHasItsPhotos()
{
    const Result<QString> path = sampleFile(m_folder->filePath(u"sample"_s));
    QVERIFY(path);
    QVERIFY(loadReadout(*path));
    QCOMPARE(QDir(m_folder->filePath(u"sample/sample.media"_s)).entryList(QDir::Files).size(), 2);
    Session session;
    QVERIFY(session.open(*path));
    session.edit({.label = u"x"_s, .place = {}}, [](Readout &readout) {
        readout.reference = u"x"_s;
    });
    QVERIFY(session.save());
    QVERIFY(sampleFile(m_folder->filePath(u"sample"_s))); // what was written in it stays
    QCOMPARE(loadReadout(*path)->file.content.reference, u"x"_s);
}

void TestWindows::welcomeListsRecent()
{
    const QString gone = made(u"gone.readout"_s);
    const QString there = made(u"there.readout"_s);
    addRecentFile(gone);
    addRecentFile(there);
    QVERIFY(QFile::remove(gone));
    MainWindow &window = openWindow();
    window.showWelcome();
    auto *list = window.findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().startsWith(u"there.readout"_s));
    QVERIFY(list->item(1)->text().contains(u"missing"_s));
    QVERIFY(!(list->item(1)->flags() & Qt::ItemIsEnabled));
    list->setCurrentRow(0);
    emit list->itemActivated(list->item(0));
    QCOMPARE(window.session().path(), there);
    QCOMPARE(mainWindows().size(), 1);
}

void TestWindows::welcomeGoesAway()
{
    MainWindow &window = openWindow();
    window.showWelcome();
    auto *welcome = window.findChild<Welcome *>();
    QVERIFY(welcome->isVisible());
    const int least = window.minimumSizeHint().height();
    QVERIFY2(least <= 640, qPrintable(QString::number(least))); // fits small screens
    QVERIFY(!window.panes().isVisible());
    QVERIFY(!window.findChild<QAction *>(u"save"_s)->isEnabled());
    welcome->findChildren<QCommandLinkButton *>().first()->click();
    QVERIFY(window.panes().isVisible());
    QVERIFY(window.findChild<QAction *>(u"save"_s)->isEnabled());
}

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
