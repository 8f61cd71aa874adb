// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferencesdialog.h"

#include "dictionarychoices.h"
#include "exportdialog.h"
#include "filecommands.h"
#include "mainwindow.h"
#include "pageview.h"
#include "pane.h"
#include "panestack.h"
#include "preferences.h"
#include "preferring.h"
#include "previewpane.h"
#include "smalldictionary.h"
#include "spellcheck.h"
#include "windows.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

namespace {

// A window with its preferences, opened as a user does.
struct Desk
{
    Desk()
        : window(openWindow())
    {
        window.files().startNew();
        window.findChild<QAction *>(u"preferences"_s)->trigger();
        dialog = window.findChild<PreferencesDialog *>();
    }
    ~Desk() { delete &window; }
    Q_DISABLE_COPY_MOVE(Desk)

    template<typename Control>
    Control *control(const QString &name) const
    {
        return dialog->findChild<Control *>(name);
    }

    void choose(const QString &name, const QString &data) const
    {
        auto *box = control<QComboBox>(name);
        box->setCurrentIndex(box->findData(data));
        emit box->activated(box->currentIndex());
    }

    MainWindow &window;
    PreferencesDialog *dialog = nullptr;
};

} // namespace

class TestPreferences : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void speaksAtOnce();
    void looksAtOnce_data();
    void looksAtOnce();
    void growsAtOnce();
    void namesTheAuthor();
    void newReadoutsFollowTheHouse();
    void paperOfPreviewAndExport();
    void dictionaries();
    void myWords();
    void holdsInOtherWindows();
    void everyControlIsNamed();
};

void TestPreferences::initTestCase()
{
    QApplication::setOrganizationName(u"Rapporteur"_s);
    QApplication::setApplicationName(u"Rapporteur"_s);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    QDir(data).removeRecursively();
    writeDictionary(data + u"/hunspell"_s, u"en_US"_s, "UTF-8", {u"color"_s});
    writeDictionary(data + u"/hunspell"_s, u"en_GB"_s, "UTF-8", {u"colour"_s});
}

void TestPreferences::init()
{
    QSettings().clear();
    applyPreferences();
}

void TestPreferences::cleanup()
{
    init();
}

void TestPreferences::speaksAtOnce()
{
    const Desk desk;
    desk.control<QTabWidget>({})->setCurrentIndex(0);
    desk.choose(u"interface/language"_s, u"fr"_s);
    QTRY_COMPARE(desk.window.menuBar()->actions().constFirst()->text(), u"&Fichier"_s);
    QTRY_COMPARE(desk.control<QComboBox>(u"interface/language"_s)->currentData(), u"fr"_s);
    desk.choose(u"interface/language"_s, {});
    QTRY_COMPARE(desk.window.menuBar()->actions().constFirst()->text(), u"&File"_s);
}

void TestPreferences::looksAtOnce_data()
{
    QTest::addColumn<QString>("appearance");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("dark") << u"dark"_s << true;
    QTest::newRow("light") << u"light"_s << false;
}

void TestPreferences::looksAtOnce()
{
    QFETCH(const QString, appearance);
    const Desk desk;
    desk.choose(u"interface/appearance"_s, appearance);
    const QPalette palette = QApplication::palette(); // widgets hear of it in the event loop
    const bool isDark = palette.color(QPalette::Window).lightness()
                        < palette.color(QPalette::WindowText).lightness();
    QTEST(isDark, "isDark");
}

void TestPreferences::growsAtOnce()
{
    const Desk desk;
    const auto sizes = [&] {
        QList<qreal> sizes{desk.window.font().pointSizeF()};
        for (const QLabel *label : desk.window.panes().current()->findChildren<QLabel *>())
            sizes.append(label->font().pointSizeF());
        return sizes;
    };
    const QList<qreal> usual = sizes();
    desk.control<QSpinBox>(u"interface/textSize"_s)->setValue(200);
    QList<qreal> doubled = usual;
    std::ranges::for_each(doubled, [](qreal &size) { size *= 2; });
    QTRY_COMPARE(sizes(), doubled); // headings and explanations too
}

void TestPreferences::namesTheAuthor()
{
    const QTemporaryDir folder;
    const Desk desk;
    QTest::keyClicks(desk.control<QLineEdit>(u"person/name"_s), u"Ada Lovelace"_s);
    QTest::keyClicks(desk.control<QLineEdit>(u"person/mail"_s), u"ada@example.org"_s);
    QVERIFY(desk.window.session().saveAs(folder.filePath(u"a.readout"_s)));
    QVERIFY(desk.window.session().file().history.contains("Ada Lovelace <ada@example.org>"));
}

void TestPreferences::newReadoutsFollowTheHouse()
{
    const Desk desk;
    desk.choose(u"readouts/profile"_s, u"mofa-japan-ja"_s);
    desk.window.files().startNew();
    QCOMPARE(desk.window.session().readout().profile, u"mofa-japan-ja"_s);
    QCOMPARE(desk.window.session().readout().editions.first().language, u"ja"_s);
}

void TestPreferences::paperOfPreviewAndExport()
{
    const Desk desk;
    const auto paper = [&] { return desk.window.preview().job(u"pdf"_s).options.paper; };
    QCOMPARE(paper(), Paper::A4);
    desk.choose(u"readouts/paper"_s, u"Letter"_s);
    QCOMPARE(paper(), Paper::Letter);
    desk.choose(u"readouts/paper"_s, {});
    desk.window.session().edit({.label = u"House"_s, .place = {}}, [](Readout &readout) {
        readout.profile = u"us-state-en"_s;
    });
    QCOMPARE(paper(), Paper::Letter); // of the house
}

void TestPreferences::dictionaries()
{
    const Desk desk;
    auto *title = desk.window.findChild<QLineEdit *>(u"editions/e1/title"_s);
    const auto isMarked = [title] {
        int start = 0;
        int end = 0;
        return QAccessible::queryAccessibleInterface(title)
            ->textInterface()
            ->attributes(1, &start, &end)
            .contains(u"spelling"_s);
    };
    title->setFocus();
    QTest::keyClicks(title, u"colour "_s);
    QTRY_VERIFY(isMarked());
    SpellCheck &check = desk.window.spelling();
    QTRY_VERIFY(check.suggestions(u"colou"_s, u"en"_s).contains(u"color"_s));
    desk.choose(u"spelling/en"_s, u"en_GB"_s);
    QVERIFY(check.suggestions(u"colou"_s, u"en"_s).contains(u"colour"_s));
    QCOMPARE(dictionaryChoices().value(u"en"_s), u"en_GB"_s);
    QTRY_VERIFY(!isMarked());
    // one that is missing says which package brings it
    const auto *french = desk.control<QComboBox>(u"spelling/fr"_s);
    QVERIFY(french->accessibleDescription().contains(u"hunspell-fr"_s));
}

void TestPreferences::myWords()
{
    const Desk desk;
    QVERIFY(!desk.window.spelling().isKnown(u"Gaimusho"_s, u"en"_s));
    auto *lines = desk.control<QPlainTextEdit>(u"words/lines"_s);
    QTest::keyClicks(lines, u"Gaimusho"_s);
    QVERIFY(desk.window.spelling().isKnown(u"Gaimusho"_s, u"en"_s));
    lines->clear();
    QVERIFY(!desk.window.spelling().isKnown(u"Gaimusho"_s, u"en"_s));
}

void TestPreferences::holdsInOtherWindows()
{
    const Desk desk;
    const std::unique_ptr<MainWindow> other(&openWindow());
    desk.choose(u"readouts/paper"_s, u"Letter"_s);
    QCOMPARE(other->preview().job(u"pdf"_s).options.paper, Paper::Letter);
    const std::unique_ptr<MainWindow> later(&openWindow());
    QCOMPARE(later->preview().job(u"pdf"_s).options.paper, Paper::Letter);
}

void TestPreferences::everyControlIsNamed()
{
    const Desk desk;
    for (const QWidget *control : desk.dialog->findChildren<QWidget *>()) {
        const bool isField = qobject_cast<const QComboBox *>(control)
                             || qobject_cast<const QSpinBox *>(control)
                             || qobject_cast<const QPlainTextEdit *>(control)
                             || qobject_cast<const QLineEdit *>(control);
        if (isField && control->focusPolicy() != Qt::NoFocus && !control->focusProxy()
            && !control->objectName().startsWith("qt_"_L1)) {
            QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
            QVERIFY2(!control->accessibleName().contains(u'&'), qPrintable(control->accessibleName()));
        }
    }
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
