// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit.h"
#include "boundpaths.h"
#include "everydialog.h"

#include "dock.h"
#include "filecommands.h"
#include "floweditor.h"
#include "focusring.h"
#include "foldbox.h"
#include "interfacelanguage.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "outlineview.h"
#include "pane.h"
#include "panels.h"
#include "panestack.h"
#include "previewpane.h"
#include "reviewpage.h"
#include "start/welcome.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QDirIterator>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

constexpr std::array docks{"history", "versions", "comments", "suggestions", "queue"};

void trigger(MainWindow &window, const char *command)
{
    window.findChild<QAction *>(QLatin1StringView(command))->trigger();
}

void unfold(const QWidget &root)
{
    for (auto *fold : root.findChildren<FoldBox *>())
        fold->setOpen(true);
}

// Each page of each group of tabs in turn.
void forEachTab(QWidget &root, const std::function<void()> &visit)
{
    visit();
    for (auto *tabs : root.findChildren<QTabWidget *>()) {
        for (int tab = 1; tab < tabs->count() && tabs->isVisible(); ++tab) {
            tabs->setCurrentIndex(tab);
            visit();
        }
    }
}

struct Desk
{
    explicit Desk(const QString &language = u"en"_s)
    {
        useInterfaceLanguage(language);
        window = std::make_unique<MainWindow>();
        window->session().reset(furnished());
        window->resize(1600, 1000);
        window->show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(window.get())); }();
    }

    std::unique_ptr<MainWindow> window;
};

// With all that can be open at once, and a message in each bar.
void openAll(MainWindow &window)
{
    for (const char *dock : docks)
        trigger(window, dock);
    window.panels().showProblems();
    for (MessageBar *bar : window.findChildren<MessageBar *>()) {
        if (bar->message().isEmpty())
            bar->say(MessageBar::Kind::Warning, u"So."_s, {{u"Do it"_s, [] {}}});
    }
}

void languages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "fr", "ja", "ko", "ru", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

// One that writes from the left, and one that writes from the right.
void directions()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("from the left") << u"en"_s;
    QTest::newRow("from the right") << u"ar"_s;
}

QString told(const QStringList &stumbles)
{
    return stumbles.join(u'\n');
}

} // namespace

class TestAccess : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void panes_data();
    void panes();
    void areas_data() { directions(); }
    void areas();
    void startScreen_data() { directions(); }
    void startScreen();
    void dialogs_data() { directions(); }
    void dialogs();
    void everyDialogIsVisited();
    void lettersInTheWindow_data() { languages(); }
    void lettersInTheWindow();
    void lettersInDialogs_data() { languages(); }
    void lettersInDialogs();
    void messagesHaveNoLetters();
    void everyAreaIsReached();
    void areasComeAsTheyStand();
    void onlyWhatHasTheFocusSaysSo();
    void focusIsFramed();
    void docksGiveTheKeyboardBack();
    void docksCloseByTheirButton();
    void whatHasTheFocusIsInSight();
    void auditFindsWhatIsWrong();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAccess::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->filePath(u"state"_s)));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QApplication::setOrganizationName(u"Rapporteur"_s);
    QApplication::setApplicationName(u"tst_access"_s);
}

void TestAccess::cleanup()
{
    useInterfaceLanguage(u"en"_s);
}

void TestAccess::panes_data()
{
    QTest::addColumn<PaneKind>("kind");
    QTest::addColumn<QString>("language");
    for (const PaneRule &rule : paneRules()) {
        for (const char *language : {"en", "ar"})
            QTest::addRow("%s %s", rule.name, language)
                << rule.kind << QString::fromLatin1(language);
    }
}

void TestAccess::panes()
{
    QFETCH(const PaneKind, kind);
    QFETCH(const QString, language);
    const Desk desk(language);
    desk.window->panes().go(kind);
    QWidget &pane = *desk.window->panes().current();
    unfold(pane);
    QTest::qWait(50);
    const QStringList stumbles = stumblesIn(pane);
    QVERIFY2(stumbles.isEmpty(), qPrintable(told(stumbles)));
}

void TestAccess::areas()
{
    QFETCH(const QString, language);
    const Desk desk(language);
    MainWindow &window = *desk.window;
    openAll(window);
    QWidgetList roots{&window.outline(), &window.preview(), &window.panels(), window.statusBar()};
    for (Dock *dock : window.findChildren<Dock *>())
        roots += dock;
    for (MessageBar *bar : window.findChildren<MessageBar *>())
        roots += bar;
    QStringList stumbles;
    for (QWidget *root : std::as_const(roots))
        forEachTab(*root, [&] { stumbles += stumblesIn(*root); });
    window.setReviewing(true);
    stumbles += stumblesIn(window.review());
    QVERIFY2(stumbles.isEmpty(), qPrintable(told(stumbles)));
}

void TestAccess::startScreen()
{
    QFETCH(const QString, language);
    const Desk desk(language);
    desk.window->showWelcome();
    QTest::qWait(50);
    const QStringList stumbles = stumblesIn(*desk.window->findChild<Welcome *>());
    QVERIFY2(stumbles.isEmpty(), qPrintable(told(stumbles)));
}

void TestAccess::dialogs()
{
    QFETCH(const QString, language);
    useInterfaceLanguage(language);
    QStringList stumbles;
    visitDialogs(m_folder->path(), [&](QDialog &dialog) {
        if (QByteArrayView(dialog.metaObject()->className()).startsWith("QFileDialog"))
            return; // Qt's own
        forEachTab(dialog, [&] {
            for (const QString &stumble : stumblesIn(dialog))
                stumbles += nameOf(dialog) + u": "_s + stumble;
        });
    });
    QVERIFY2(stumbles.isEmpty(), qPrintable(told(stumbles)));
}

// A new one needs its line in visitDialogs().
void TestAccess::everyDialogIsVisited()
{
    QStringList visited;
    visitDialogs(m_folder->path(), [&](QDialog &dialog) { visited += nameOf(dialog); });
    static const QRegularExpression declared(u"class (\\w+) : public QDialog\\b"_s);
    QDirIterator sources(
        QStringLiteral(SOURCE_FOLDER),
        {u"*.h"_s, u"*.cpp"_s},
        QDir::Files,
        QDirIterator::Subdirectories);
    int count = 0;
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto match = declared.match(QString::fromUtf8(file.readAll()));
        if (!match.hasMatch())
            continue;
        ++count;
        if (match.captured(1) == "HotfixDialog"_L1)
            continue; // by its name, below
        const QString name = u"rapporteur::"_s + match.captured(1);
        QVERIFY2(visited.contains(name), qPrintable(name));
    }
    QVERIFY(count > 5);
    for (const char *named :
         {"askLanguage", "askLink", "askReason", "difference", "hotfix", "nameVersion", "schedule"})
        QVERIFY2(visited.contains(QLatin1StringView(named)), named);
}

void TestAccess::lettersInTheWindow()
{
    QFETCH(const QString, language);
    const Desk desk(language);
    MainWindow &window = *desk.window;
    openAll(window);
    QStringList shared;
    for (const PaneRule &rule : paneRules()) {
        window.panes().go(rule.kind);
        unfold(*window.panes().current());
        shared += sharedLettersIn(window);
    }
    window.panels().showFind(true);
    shared += sharedLettersIn(window);
    window.setReviewing(true);
    shared += sharedLettersIn(window);
    window.showWelcome();
    shared += sharedLettersIn(window);
    shared.removeDuplicates();
    QVERIFY2(shared.isEmpty(), qPrintable(told(shared)));
}

void TestAccess::lettersInDialogs()
{
    QFETCH(const QString, language);
    useInterfaceLanguage(language);
    QStringList shared;
    visitDialogs(m_folder->path(), [&](QDialog &dialog) {
        if (QByteArrayView(dialog.metaObject()->className()).startsWith("QFileDialog"))
            return;
        forEachTab(dialog, [&] {
            for (const QString &letters : sharedLettersIn(dialog))
                shared += nameOf(dialog) + u": "_s + letters;
        });
    });
    shared.removeDuplicates();
    QVERIFY2(shared.isEmpty(), qPrintable(told(shared)));
}

// They come beside any menu, in any language.
void TestAccess::messagesHaveNoLetters()
{
    const Desk desk;
    MessageBar &bar = desk.window->messages();
    bar.say(MessageBar::Kind::Warning, u"So."_s, {{u"&Edit R&&D"_s, [] {}}});
    const auto *button = bar.findChild<QPushButton *>();
    QCOMPARE(button->text(), u"Edit R&&D"_s);
    QVERIFY(button->shortcut().isEmpty());
}

void TestAccess::everyAreaIsReached()
{
    const Desk desk;
    MainWindow &window = *desk.window;
    openAll(window);
    QWidgetList areas{&window.outline(), &window.panes(), &window.preview(), &window.panels()};
    for (Dock *dock : window.findChildren<Dock *>())
        areas += dock;
    for (MessageBar *bar : window.findChildren<MessageBar *>())
        areas += bar;
    const qsizetype count = areas.size();
    for (qsizetype i = 0; i < count; ++i) {
        window.cycleFocus(true);
        const qsizetype left = areas.size();
        areas.removeIf([](const QWidget *area) {
            return area == QApplication::focusWidget()
                   || area->isAncestorOf(QApplication::focusWidget());
        });
        QString others;
        QDebug(&others) << areas << QApplication::focusWidget();
        QVERIFY2(areas.size() == left - 1, qPrintable(others));
    }
    window.showWelcome();
    window.cycleFocus(true);
    QVERIFY(window.focusWidget());
}

// Also for a pane that came later than the window.
void TestAccess::areasComeAsTheyStand()
{
    const Desk desk;
    MainWindow &window = *desk.window;
    window.panes().go(PaneKind::Agenda);
    const QWidgetList areas{&window.outline(), &window.panes(), &window.preview()};
    QList<qsizetype> order;
    window.outline().setFocus();
    for (int i = 0; i < 60 && window.focusWidget(); ++i) {
        for (qsizetype area = 0; area < areas.size(); ++area) {
            const bool isIn = areas[area] == window.focusWidget()
                              || areas[area]->isAncestorOf(window.focusWidget());
            if (isIn && (order.isEmpty() || order.last() != area))
                order += area;
        }
        if (window.focusWidget() == window.editor())
            window.editor()->setTabChangesFocus(true); // else Tab nests
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order.first(3), (QList<qsizetype>{0, 1, 2}));
}

void TestAccess::onlyWhatHasTheFocusSaysSo()
{
    const Desk desk;
    MessageBar &bar = desk.window->messages();
    bar.say(MessageBar::Kind::Warning, u"So."_s, {{u"Do it"_s, [] {}}});
    bar.enter();
    const auto saysSo = [](QWidget *widget) {
        return bool(QAccessible::queryAccessibleInterface(widget)->state().focused);
    };
    QVERIFY(saysSo(bar.findChild<QPushButton *>()));
    QVERIFY(!saysSo(&bar));
}

// In dialogs as in the window, what the style itself does not mark.
void TestAccess::focusIsFramed()
{
    const Desk desk;
    QDialog dialog(desk.window.get());
    auto *column = new QVBoxLayout(&dialog);
    auto *text = new QPlainTextEdit;
    auto *line = new QLineEdit;
    auto *button = new QPushButton(u"Go"_s);
    for (QWidget *each : QWidgetList{line, text, button})
        column->addWidget(each);
    dialog.show();
    line->setFocus();
    QTRY_VERIFY(line->hasFocus());
    const auto frame = [&]() -> QRect {
        const auto *ring = dialog.findChild<FocusRing *>();
        return ring && ring->isVisible() ? ring->geometry() : QRect();
    };
    QCOMPARE(frame(), QRect());
    text->setFocus();
    QCOMPARE(frame(), text->geometry());
    button->setFocus();
    QCOMPARE(frame(), button->geometry());
}

void TestAccess::docksGiveTheKeyboardBack()
{
    const Desk desk;
    MainWindow &window = *desk.window;
    auto *title = window.panes().current()->findChild<QLineEdit *>(u"editions/e1/title"_s);
    for (const char *name : docks) {
        title->setFocus();
        trigger(window, name);
        const auto *dock = window.findChild<Dock *>(QLatin1StringView(name));
        QVERIFY2(dock && dock->isVisible(), name);
        QVERIFY2(dock->isAncestorOf(window.focusWidget()), name);
        QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
        QVERIFY2(!dock->isVisible(), name);
        QCOMPARE(window.focusWidget(), title);
    }
}

void TestAccess::docksCloseByTheirButton()
{
    const Desk desk;
    MainWindow &window = *desk.window;
    for (const char *name : docks) {
        trigger(window, name);
        const auto *dock = window.findChild<Dock *>(QLatin1StringView(name));
        const auto buttons = dock->titleBarWidget()->findChildren<QToolButton *>();
        QToolButton *close = buttons.constLast();
        QVERIFY2(close->width() >= 24 && close->height() >= 24, name);
        close->setFocus(Qt::TabFocusReason);
        QVERIFY2(close->hasFocus(), name);
        QTest::keyClick(close, Qt::Key_Space);
        QVERIFY2(!dock->isVisible(), name);
    }
}

// Also when it comes from elsewhere.
void TestAccess::whatHasTheFocusIsInSight()
{
    const Desk desk;
    MainWindow &window = *desk.window;
    window.resize(1280, 720);
    window.panes().go(PaneKind::Notes);
    QWidget *pane = window.panes().current();
    const auto *area = pane->findChild<QScrollArea *>();
    const auto isInSight = [&](const QLineEdit *line) {
        const QRect view(area->viewport()->mapToGlobal(QPoint()), area->viewport()->size());
        return view.contains(QRect(line->mapToGlobal(QPoint()), line->size()));
    };
    auto *last = pane->findChild<QLineEdit *>(u"editions/e1/updatedLine"_s);
    auto *first = pane->findChild<QLineEdit *>(u"editions/e1/attachmentsTitle"_s);
    for (QLineEdit *line : {last, first, last}) {
        window.outline().setFocus();
        line->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY2(isInSight(line), qPrintable(line->objectName()));
    }
}

void TestAccess::auditFindsWhatIsWrong()
{
    QWidget window;
    auto *first = new QPushButton(u"&Go"_s, &window);
    auto *second = new QPushButton(u"&Go"_s, &window);
    auto *third = new QLineEdit(&window);
    first->setGeometry(0, 40, 60, 20);
    second->setGeometry(0, 0, 60, 20);
    third->setGeometry(0, 80, 60, 20);
    window.show();
    QCOMPARE(namelessIn(window), QStringList{u"without a name: QLineEdit “”"_s});
    QCOMPARE(namesakesIn(window), QStringList{u"2 of the same name: “Go”"_s});
    QCOMPARE(
        tabFaultsIn(window), QStringList{u"Tab goes back: QPushButton “Go” → QPushButton “Go”"_s});
    QCOMPARE(sharedLettersIn(window), QStringList{u"Alt+G: &Go | &Go"_s});
    window.setLayoutDirection(Qt::RightToLeft);
    first->setGeometry(0, 0, 60, 20);
    second->setGeometry(80, 0, 60, 20);
    third->setGeometry(0, 80, 60, 20);
    QCOMPARE(tabFaultsIn(window).size(), 1);
}

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
