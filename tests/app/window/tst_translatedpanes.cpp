// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundpaths.h"
#include "historypanel.h"
#include "interfacelanguage.h"
#include "mainwindow.h"
#include "panels.h"
#include "panestack.h"
#include "profile.h"
#include "texts.h"
#include "windowwords.h"

#include <QApplication>
#include <QMenuBar>
#include <QSettings>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

bool isIn(QChar::Script script, const QString &text)
{
    return std::ranges::any_of(text, [script](QChar c) {
        return c.isLetter() && c.script() == script;
    });
}

// The furnished readout without a word of its own, so that all words are the window's.
Readout wordless()
{
    Readout readout = furnished();
    forEachTextField(readout, [](const TextField &, auto &text) {
        text = std::remove_cvref_t<decltype(text)>();
    });
    return readout;
}

// Names that every language writes so, and examples of what is typed.
QStringList sameEverywhere()
{
    QStringList words{u"A4"_s, u"HTML"_s, u"PDF"_s, u"https://"_s};
    words << QLocale(u"en"_s).nativeLanguageName(); // of the readout
    for (const HouseProfile &profile : profiles())
        words << profile.name;
    // Qt's own buttons of a panel, which it does not have in every language
    words << u"Float"_s << u"Undocks and re-attaches the dock widget"_s << u"Close"_s
          << u"Closes the dock widget"_s;
    return words;
}

} // namespace

// That the translations that are shipped reach what people see: in every pane, with one of
// everything in it, nothing is left in Latin letters where the language has others.
class TestTranslatedPanes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPane_data();
    void everyPane();
};

void TestTranslatedPanes::initTestCase()
{
    QApplication::setOrganizationName(u"Rapporteur"_s);
    QApplication::setApplicationName(u"tst_translatedpanes"_s);
    QSettings().clear();
}

void TestTranslatedPanes::everyPane_data()
{
    QTest::addColumn<QChar::Script>("script");
    QTest::newRow("ja") << QChar::Script_Han;
    QTest::newRow("ko") << QChar::Script_Hangul;
    QTest::newRow("ru") << QChar::Script_Cyrillic;
    QTest::newRow("ar") << QChar::Script_Arabic;
}

void TestTranslatedPanes::everyPane()
{
    QFETCH(const QChar::Script, script);
    MainWindow window;
    window.session().reset(wordless());
    toggleHistory(window);
    const QString before = window.menuBar()->actions().constFirst()->text();
    useInterfaceLanguage(QString::fromLatin1(QTest::currentDataTag()));
    QTRY_VERIFY(window.menuBar()->actions().constFirst()->text() != before);
    for (const PaneRule &rule : paneRules())
        window.panes().go(rule.kind);
    const QStringList same = sameEverywhere();
    QStringList words = wordsIn(window);
    words.removeIf([&](const QString &text) {
        const bool isTranslated = isIn(script, text)
                                  || (script == QChar::Script_Han
                                      && (isIn(QChar::Script_Hiragana, text)
                                          || isIn(QChar::Script_Katakana, text)));
        return isTranslated || !isIn(QChar::Script_Latin, text) || same.contains(text);
    });
    QVERIFY2(words.isEmpty(), qPrintable(words.join(u'\n')));
}

QTEST_MAIN(TestTranslatedPanes)
#include "tst_translatedpanes.moc"
