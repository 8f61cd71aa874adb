// SPDX-License-Identifier: GPL-3.0-or-later
#include "interfacelanguage.h"

#include "filecommands.h"
#include "mainwindow.h"
#include "outlineview.h"
#include "pageview.h"
#include "pane.h"
#include "panels.h"
#include "panestack.h"
#include "preferences.h"
#include "previewpane.h"
#include "profile.h"
#include "windowwords.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

// A language in which every word that was asked for says so.
class Marked : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"⟦%1⟧"_s.arg(QString::fromUtf8(source));
    }
};

bool isForgotten(const QString &text)
{
    return !text.contains(u'⟦') && std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

QStringList forgottenWords(const QWidget &window)
{
    QStringList words = wordsIn(window);
    words.removeIf([](const QString &text) { return !isForgotten(text); });
    return words;
}

} // namespace

class TestInterfaceLanguage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void chooses_data();
    void chooses();
    void speaks_data();
    void speaks();
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();
    void mirrors();
    void changesWhileOpen();
    void everyWordCanBeTranslated();
};

void TestInterfaceLanguage::initTestCase()
{
    QApplication::setOrganizationName(u"Rapporteur"_s);
    QApplication::setApplicationName(u"tst_interfacelanguage"_s);
    QSettings().clear();
}

void TestInterfaceLanguage::cleanup()
{
    useInterfaceLanguage(u"en"_s);
}

void TestInterfaceLanguage::chooses_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("language");
    QTest::newRow("chosen") << u"ja"_s << QStringList{u"fr-FR"_s} << u"ja"_s;
    QTest::newRow("desktop") << QString() << QStringList{u"fr-CA"_s, u"en"_s} << u"fr"_s;
    QTest::newRow("second wish") << QString() << QStringList{u"fi"_s, u"ko_KR"_s} << u"ko"_s;
    QTest::newRow("English first") << QString() << QStringList{u"en-US"_s, u"fr"_s} << u"en"_s;
    QTest::newRow("none") << u"xx"_s << QStringList{u"C"_s} << u"en"_s;
}

void TestInterfaceLanguage::chooses()
{
    QFETCH(QString, chosen);
    QFETCH(QStringList, wanted);
    QTEST(interfaceLanguage(chosen, wanted), "language");
}

void TestInterfaceLanguage::speaks_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("cancel"); // Qt's own word
    QTest::newRow("en") << u"&File"_s << u"Cancel"_s;
    QTest::newRow("fr") << u"&Fichier"_s << u"Annuler"_s;
    QTest::newRow("ja") << u"ファイル(&F)"_s << u"キャンセル"_s;
    QTest::newRow("ko") << u"파일(&F)"_s << u"취소"_s;
    QTest::newRow("ru") << u"&Файл"_s << u"Отмена"_s;
    QTest::newRow("ar") << u"&ملف"_s << u"ألغِ"_s;
}

void TestInterfaceLanguage::speaks()
{
    useInterfaceLanguage(QString::fromLatin1(QTest::currentDataTag()));
    const MainWindow window;
    QTEST(window.menuBar()->actions().constFirst()->text(), "file");
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    QTEST(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), "cancel");
}

void TestInterfaceLanguage::mnemonicsAreUnique_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "fr", "ja", "ko", "ru", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestInterfaceLanguage::mnemonicsAreUnique()
{
    QFETCH(const QString, language);
    useInterfaceLanguage(language);
    MainWindow window;
    QList<QMenu *> menus = window.menuBar()->findChildren<QMenu *>();
    QVERIFY(menus.size() >= 6);
    const auto check = [](const QList<QAction *> &actions) {
        QSet<QString> seen;
        for (const QAction *entry : actions) {
            const QString text = entry->text();
            const qsizetype at = text.indexOf(u'&');
            if (entry->isSeparator() || at < 0)
                continue;
            const QString letter = text.mid(at + 1, 1).toLower();
            QVERIFY2(!seen.contains(letter), qPrintable(text));
            seen.insert(letter);
        }
    };
    check(window.menuBar()->actions());
    for (QMenu *menu : menus)
        check(menu->actions());
}

void TestInterfaceLanguage::mirrors()
{
    MainWindow window;
    window.show();
    const auto isLeft = [&] {
        const int outline = window.outline().mapTo(&window, QPoint()).x();
        return outline < window.preview().mapTo(&window, QPoint()).x();
    };
    QVERIFY(isLeft());
    useInterfaceLanguage(u"ar"_s);
    QTRY_VERIFY(!isLeft());
    useInterfaceLanguage(u"ja"_s);
    QTRY_VERIFY(isLeft());
}

void TestInterfaceLanguage::changesWhileOpen()
{
    MainWindow window;
    window.files().startNew();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *title = window.panes().current()->findChild<QLineEdit *>(u"editions/e1/title"_s);
    title->setFocus();
    QTest::keyClicks(title, u"Talks"_s);
    title->setCursorPosition(3);
    const Readout readout = window.session().readout();
    window.preview().page()->setScale(2.5);
    window.preview().tabs()->setCurrentIndex(1);

    useInterfaceLanguage(u"fr"_s);
    QTRY_COMPARE(window.menuBar()->actions().constFirst()->text(), u"&Fichier"_s);
    QCOMPARE(window.session().readout(), readout);
    QCOMPARE(window.place(), (Place{u"editions/e1/title"_s, 3}));
    QCOMPARE(window.preview().tabs()->currentIndex(), 1);
    QCOMPARE(window.preview().page()->magnification().scale, 2.5);

    window.findChild<QAction *>(u"undo"_s)->trigger();
    QVERIFY(window.session().readout() != readout);
    QVERIFY(window.findChild<QAction *>(u"redo"_s)->isEnabled());
}

void TestInterfaceLanguage::everyWordCanBeTranslated()
{
    MainWindow window;
    window.files().startNew();
    window.show();
    for (const QString &panel : {u"history"_s, u"versions"_s, u"queue"_s, u"comments"_s})
        window.findChild<QAction *>(panel)->trigger();
    Marked marked;
    QCoreApplication::installTranslator(&marked);
    QTRY_VERIFY(window.menuBar()->actions().constFirst()->text().contains(u'⟦'));
    for (const PaneRule &rule : paneRules())
        window.panes().go(rule.kind);
    window.panels().showProblems();
    QTest::qWait(1000); // for what is counted and checked beside the window's thread
    QStringList forgotten = forgottenWords(window);
    forgotten.removeAll(QLocale(u"en"_s).nativeLanguageName()); // names itself
    forgotten.removeAll(u"https://"_s);
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (!button->objectName().startsWith("qt_dockwidget"_L1))
            continue;
        forgotten.removeAll(button->accessibleName()); // Qt names them once
        forgotten.removeAll(button->accessibleDescription());
    }
    for (const HouseProfile &profile : profiles())
        forgotten.removeAll(profile.name);
    QVERIFY2(forgotten.isEmpty(), qPrintable(forgotten.join(u'\n')));
    QCoreApplication::removeTranslator(&marked);
    QTRY_COMPARE(window.menuBar()->actions().constFirst()->text(), u"&File"_s);
}

QTEST_MAIN(TestInterfaceLanguage)
#include "tst_interfacelanguage.moc"
