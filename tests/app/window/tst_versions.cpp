// SPDX-License-Identifier: GPL-3.0-or-later
#include "changesview.h"
#include "compareview.h"
#include "filecommands.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "pane.h"
#include "panestack.h"
#include "reviewpage.h"
#include "versionspanel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

void trigger(MainWindow &window, const QString &name)
{
    window.findChild<QAction *>(name)->trigger();
}

VersionsPanel *panel(MainWindow &window)
{
    return window.findChild<VersionsPanel *>();
}

QTreeView *table(MainWindow &window)
{
    return panel(window)->findChild<QTreeView *>();
}

QStringList rows(MainWindow &window, const QList<int> &columns)
{
    QStringList rows;
    const QAbstractItemModel *model = table(window)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells << model->index(row, column).data().toString();
        rows << cells.join(u' ');
    }
    return rows;
}

const QList<int> numberAndName{0, 1};

void press(MainWindow &window, const QString &label)
{
    for (auto *button : panel(window)->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == label) {
            QVERIFY(button->isEnabled());
            return button->click();
        }
    }
    QFAIL(qPrintable(u"there is no button “%1”"_s.arg(label)));
}

void select(MainWindow &window, const QList<int> &places)
{
    table(window)->clearSelection();
    for (const int row : places)
        table(window)->selectionModel()->select(
            table(window)->model()->index(row, 0),
            QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void type(MainWindow &window, const QString &title)
{
    window.session().edit({.label = u"type"_s, .place = {}}, [&](Readout &readout) {
        readout.editions.first().title = title;
    });
}

QString titleOf(MainWindow &window)
{
    return window.session().readout().editions.first().title;
}

void answerName(const QString &name)
{
    QTimer::singleShot(0, qApp, [name] {
        auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), name);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
}

} // namespace

class TestVersions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everySaveIsListed();
    void naming();
    void filtering();
    void restoringIsOneStep();
    void restoringKeepsWhatWasNotSaved();
    void comparingWithNow();
    void comparingTwo();
    void anotherFileHasItsOwn();

private:
    // A window on a file with three versions, the titles "One", "Two" and "Three".
    std::unique_ptr<MainWindow> threeVersions();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestVersions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->filePath(u"state"_s)));
    QApplication::setOrganizationName(u"Rapporteur"_s);
    QApplication::setApplicationName(u"tst_versions"_s);
    QSettings().clear();
}

std::unique_ptr<MainWindow> TestVersions::threeVersions()
{
    auto window = std::make_unique<MainWindow>();
    window->show();
    window->files().startNew();
    window->session().setAuthor(u"Ada Example"_s);
    for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s}) {
        type(*window, title);
        [&] { QVERIFY(window->session().saveAs(m_folder->filePath(u"talks.readout"_s))); }();
    }
    trigger(*window, u"versions"_s);
    return window;
}

void TestVersions::everySaveIsListed()
{
    const auto window = threeVersions();
    const QAbstractItemModelTester tester(table(*window)->model());
    QCOMPARE(
        rows(*window, {0, 2, 4}),
        (QStringList{u"3 Ada Example Saved"_s, u"2 Ada Example Saved"_s, u"1 Ada Example Saved"_s}));
    QVERIFY(table(*window)->hasFocus() || window->focusWidget() == panel(*window));
    QVERIFY(window->session().save()); // nothing new, no version
    QCOMPARE(table(*window)->model()->rowCount(), 3);
    type(*window, u"Four"_s);
    QVERIFY(window->session().save());
    QCOMPARE(rows(*window, {0}).first(), u"4"_s);
    trigger(*window, u"versions"_s);
    QVERIFY(panel(*window)->isHidden());
}

void TestVersions::naming()
{
    const auto window = threeVersions();
    answerName(u"As sent to the embassy"_s);
    trigger(*window, u"nameVersion"_s);
    QCOMPARE(rows(*window, {0, 1, 4}).first(), u"4 As sent to the embassy Named"_s);
    type(*window, u"Five"_s);
    answerName(u"With the new title"_s);
    press(*window, u"Name…"_s);
    QCOMPARE(rows(*window, {0, 1}).first(), u"5 With the new title"_s);
    QVERIFY(!window->session().isModified());
}

void TestVersions::filtering()
{
    const auto window = threeVersions();
    answerName(u"As sent to the embassy"_s);
    trigger(*window, u"nameVersion"_s);
    auto *filter = panel(*window)->findChild<QLineEdit *>();
    QTest::keyClicks(filter, u"EMBASSY"_s);
    QCOMPARE(rows(*window, numberAndName), (QStringList{u"4 As sent to the embassy"_s}));
    filter->clear();
    QCOMPARE(table(*window)->model()->rowCount(), 4);
}

void TestVersions::restoringIsOneStep()
{
    const auto window = threeVersions();
    select(*window, {2});
    press(*window, u"Restore"_s);
    QCOMPARE(titleOf(*window), u"One"_s);
    QCOMPARE(rows(*window, {0, 4}).first(), u"4 Restored"_s);
    QVERIFY(!window->session().isModified());
    window->session().undo();
    QCOMPARE(titleOf(*window), u"Three"_s);
    QVERIFY(window->session().isModified());
}

void TestVersions::restoringKeepsWhatWasNotSaved()
{
    const auto window = threeVersions();
    type(*window, u"Not saved"_s);
    select(*window, {2});
    press(*window, u"Restore"_s);
    QCOMPARE(titleOf(*window), u"One"_s);
    QCOMPARE(rows(*window, {0, 4}).first(2), (QStringList{u"5 Restored"_s, u"4 Saved"_s}));
    select(*window, {1});
    press(*window, u"Restore"_s);
    QCOMPARE(titleOf(*window), u"Not saved"_s);
}

void TestVersions::comparingWithNow()
{
    const auto window = threeVersions();
    select(*window, {2});
    press(*window, u"Compare with now"_s);
    QVERIFY(window->isReviewing());
    const Comparison &shown = window->review().comparison().changes().shown().comparison;
    QCOMPARE(shown.changes.size(), 1);
    QCOMPARE(window->review().comparison().changes().shown().before.editions.first().title, u"One"_s);
    QCOMPARE(window->review().comparison().changes().shown().after.editions.first().title, u"Three"_s);
}

void TestVersions::comparingTwo()
{
    const auto window = threeVersions();
    select(*window, {1, 2});
    press(*window, u"Compare the two"_s);
    QCOMPARE(window->review().comparison().changes().shown().before.editions.first().title, u"One"_s);
    QCOMPARE(window->review().comparison().changes().shown().after.editions.first().title, u"Two"_s);
    type(*window, u"Four"_s); // is none of the two
    QVERIFY(window->review().comparison().compareAgain());
    QCOMPARE(window->review().comparison().changes().shown().after.editions.first().title, u"Two"_s);
}

void TestVersions::anotherFileHasItsOwn()
{
    const auto window = threeVersions();
    const QString other = m_folder->filePath(u"other.readout"_s);
    {
        Session session;
        session.reset(window->session().readout());
        QVERIFY(session.saveAs(other));
    }
    select(*window, {2});
    press(*window, u"Compare with now"_s);
    window->files().open(other);
    QCOMPARE(table(*window)->model()->rowCount(), 1);
    QVERIFY(window->review().comparison().changes().shown().comparison.isEmpty());
    QVERIFY2(window->messages().message().isEmpty(), qPrintable(window->messages().message()));
}

QTEST_MAIN(TestVersions)
#include "tst_versions.moc"
