// SPDX-License-Identifier: GPL-3.0-or-later
#include "interfacelanguage.h"
#include "mainwindow.h"
#include "outlineview.h"
#include "pane.h"
#include "panestack.h"
#include "previewpane.h"
#include "readoutfile.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSettings>
#include <QStatusBar>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

// What 1280×800 pixels are at twice and three times the size, without a frame.
constexpr QSize twice(640, 372);
constexpr QSize thrice(426, 246);

// As far as its parents show it, in the window.
QRect shownPart(const QWidget *widget)
{
    QRect part(widget->mapTo(widget->window(), QPoint()), widget->size());
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        part &= QRect(parent->mapTo(parent->window(), QPoint()), parent->size());
    return part;
}

template<typename... Kinds>
bool isOneOf(const QWidget *widget)
{
    return (qobject_cast<const Kinds *>(widget) || ...);
}

// What is read and worked with: not what only holds others, nor their parts.
QList<QWidget *> controlsIn(const QWidget *area)
{
    QList<QWidget *> controls;
    for (QWidget *each : area->findChildren<QWidget *>()) {
        const bool isControl
            = isOneOf<QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QLineEdit>(each)
              || (isOneOf<QAbstractScrollArea>(each) && !isOneOf<QScrollArea>(each));
        const bool isPart = isOneOf<QAbstractSpinBox, QComboBox, QLineEdit, QTabBar>(
            each->parentWidget());
        const bool isHere = each->window() == area->window() && each->isVisible();
        if (isControl && !isPart && isHere && !shownPart(each).isEmpty())
            controls << each;
    }
    return controls;
}

QString nameOf(const QWidget *widget)
{
    const QString name = widget->accessibleName();
    return QString::fromLatin1(widget->metaObject()->className()) + u' '
           + (name.isEmpty() ? widget->property("text").toString() : name);
}

QStringList overlapsIn(const QWidget *area)
{
    QStringList found;
    const QList<QWidget *> controls = controlsIn(area);
    for (qsizetype i = 0; i < controls.size(); ++i) {
        for (qsizetype k = i + 1; k < controls.size(); ++k) {
            if (shownPart(controls[i]).intersects(shownPart(controls[k]))
                && !controls[i]->isAncestorOf(controls[k]))
                found << nameOf(controls[i]) + u" and "_s + nameOf(controls[k]);
        }
    }
    return found;
}

// Areas whose content is cut off at the side.
QStringList cutIn(const QWidget *area)
{
    QStringList found;
    for (const auto *each : area->findChildren<QScrollArea *>()) {
        const int wanted = each->widget() ? each->widget()->width() : 0;
        if (each->isVisible() && wanted > each->viewport()->width())
            found << u"%1 in %2"_s.arg(wanted).arg(each->viewport()->width());
    }
    return found;
}

// Controls that are lower than their words.
QStringList squeezedIn(const QWidget *area)
{
    QStringList found;
    for (const QWidget *each : controlsIn(area)) {
        const bool isLine = isOneOf<QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit>(each);
        if (isLine && each->height() < each->fontMetrics().height())
            found << u"%1: %2"_s.arg(nameOf(each)).arg(each->height());
    }
    return found;
}

void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void fill(MainWindow &window)
{
    const auto sample = loadReadout(u":/rapporteur/samples/sample.readout"_s);
    QVERIFY(sample);
    window.session().reset(sample->file.content);
}

} // namespace

class TestSmallScreens : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void fits_data();
    void fits();
    void startFits_data();
    void startFits();
    void panelsFit_data();
    void panelsFit();
    void areasGiveWay();
    void statusGivesWay();
};

void TestSmallScreens::initTestCase()
{
    QApplication::setOrganizationName(u"Rapporteur"_s);
    QApplication::setApplicationName(u"tst_smallscreens"_s);
    QSettings().clear();
}

void TestSmallScreens::cleanup()
{
    useInterfaceLanguage(u"en"_s);
}

void TestSmallScreens::fits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("screen");
    for (const QString &language : {u"en"_s, u"fr"_s, u"ja"_s, u"ko"_s, u"ru"_s, u"ar"_s}) {
        QTest::addRow("%s, 200 %%", qPrintable(language)) << language << twice;
        QTest::addRow("%s, 300 %%", qPrintable(language)) << language << thrice;
    }
}

void TestSmallScreens::fits()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, screen);
    useInterfaceLanguage(language);
    MainWindow window;
    fill(window);
    window.resize(screen);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (const PaneRule &rule : paneRules()) {
        window.panes().go(rule.kind);
        settle();
        const QString where = QString::fromLatin1(rule.name) + u": "_s;
        QCOMPARE(window.size(), screen);
        const QStringList overlaps = overlapsIn(window.panes().current());
        QVERIFY2(overlaps.isEmpty(), qPrintable(where + overlaps.join(u'\n')));
        const QStringList cut = cutIn(window.panes().current());
        QVERIFY2(cut.isEmpty(), qPrintable(where + cut.join(u'\n')));
        const QStringList preview = overlapsIn(&window.preview());
        QVERIFY2(preview.isEmpty(), qPrintable(preview.join(u'\n')));
    }
}

void TestSmallScreens::startFits_data()
{
    fits_data();
}

void TestSmallScreens::startFits()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, screen);
    useInterfaceLanguage(language);
    MainWindow window;
    window.showWelcome();
    window.resize(screen);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    settle();
    QCOMPARE(window.size(), screen);
}

void TestSmallScreens::panelsFit_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<QString>("command");
    for (const QString &language : {u"en"_s, u"fr"_s, u"ja"_s, u"ko"_s, u"ru"_s, u"ar"_s}) {
        for (const char *command :
             {"showProblems",
              "find",
              "replace",
              "history",
              "versions",
              "comments",
              "suggestions",
              "queue"}) {
            for (const QSize &screen : {twice, thrice})
                QTest::addRow("%s, %s, %d", command, qPrintable(language), screen.width())
                    << language << screen << QString::fromLatin1(command);
        }
    }
}

void TestSmallScreens::panelsFit()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, screen);
    QFETCH(const QString, command);
    useInterfaceLanguage(language);
    MainWindow window;
    fill(window);
    window.resize(screen);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.findChild<QAction *>(command)->trigger();
    settle();
    QCOMPARE(window.size(), screen);
    const QStringList squeezed = squeezedIn(&window);
    QVERIFY2(squeezed.isEmpty(), qPrintable(squeezed.join(u'\n')));
    const QStringList overlaps = overlapsIn(&window);
    QVERIFY2(overlaps.isEmpty(), qPrintable(overlaps.join(u'\n')));
    const QStringList cut = cutIn(&window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void TestSmallScreens::areasGiveWay()
{
    MainWindow window;
    fill(window);
    window.resize(thrice);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto shown = [&] {
        return std::pair(window.outline().isVisible(), window.preview().isVisible());
    };
    QCOMPARE(shown(), std::pair(true, false));
    window.findChild<QAction *>(u"showPreview"_s)->trigger();
    QCOMPARE(shown(), std::pair(false, true));
    window.findChild<QAction *>(u"showOutline"_s)->trigger();
    QCOMPARE(shown(), std::pair(true, false));
    window.resize(1000, 700);
    QTRY_COMPARE(shown(), std::pair(true, true));
    window.findChild<QAction *>(u"showPreview"_s)->trigger();
    window.resize(twice);
    window.resize(1000, 700);
    settle();
    QCOMPARE(shown(), std::pair(true, false)); // what was hidden by hand stays so
}

void TestSmallScreens::statusGivesWay()
{
    MainWindow window;
    fill(window);
    window.resize(thrice);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto cell = [&](const QString &name) {
        for (auto *label : window.statusBar()->findChildren<QLabel *>()) {
            if (label->accessibleName() == name)
                return label->isVisible();
        }
        return false;
    };
    settle();
    QVERIFY(!cell(u"Language of the readout"_s));
    QVERIFY(cell(u"Review of the readout"_s));
    window.resize(1000, 700);
    QTRY_VERIFY(cell(u"Language of the readout"_s));
}

QTEST_MAIN(TestSmallScreens)
#include "tst_smallscreens.moc"
