// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundpaths.h"
#include "everydialog.h"

#include "commandtable.h"
#include "dialoghelp.h"
#include "dock.h"
#include "filecommands.h"
#include "helpcommands.h"
#include "helptopics.h"
#include "mainwindow.h"
#include "manual.h"
#include "manualwindow.h"
#include "mnemonic.h"
#include "pane.h"
#include "panestack.h"
#include "shortcutsdialog.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

const QString folder = u":/rapporteur/manual"_s;

QString textOf(const QString &page)
{
    QFile file(folder + u'/' + page);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList pages()
{
    return QDir(folder).entryList({u"*.html"_s}, QDir::Files, QDir::Name);
}

QStringList all(const QString &pattern, const QString &text)
{
    QStringList found;
    const QRegularExpression expression(pattern);
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured(1));
    return found;
}

// The keys of the commands, by their menus: "File ▸ Save".
QHash<QString, QString> commandsIn(const MainWindow &window)
{
    QHash<QString, QString> names;
    for (const QAction *entry : window.menuBar()->actions()) {
        for (const QAction *action : entry->menu()->actions())
            names[u"%1 ▸ %2"_s.arg(withoutMnemonic(entry->text()), withoutMnemonic(action->text()))]
                = action->shortcut().toString(QKeySequence::PortableText);
    }
    return names;
}

// Keys that fields and lists know by themselves.
const QStringList keysOfFields{
    u"Return"_s,
    u"Backspace"_s,
    u"Delete"_s,
    u"Tab"_s,
    u"Shift+Tab"_s,
    u"Alt+Return"_s,
    u"F4"_s,
    u"Alt"_s,
    u"Esc"_s,
};

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pagesAreWellFormed();
    void linksLeadSomewhere();
    void everyPageIsInTheContents();
    void namesWhatThereIs();
    void knowsEveryField_data();
    void knowsEveryField();
    void topics_data();
    void topics();
    void opensAtTheField_data();
    void opensAtTheField();
    void opensAtTheDialog();
    void opensAtThePanel_data();
    void opensAtThePanel();
    void searches();
    void goesBack();
    void listsShortcuts();
};

void TestHelp::initTestCase()
{
    QApplication::setOrganizationName(u"Rapporteur"_s);
    QApplication::setApplicationName(u"tst_help"_s);
    QSettings().clear();
}

void TestHelp::pagesAreWellFormed()
{
    QVERIFY(pages().size() > 10);
    for (const QString &page : pages()) {
        QXmlStreamReader xml(textOf(page));
        QStringList ids;
        while (!xml.atEnd()) {
            xml.readNext();
            if (const QString id = xml.attributes().value("id"_L1).toString(); !id.isEmpty()) {
                QVERIFY2(!ids.contains(id), qPrintable(page + id));
                ids.append(id);
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(page + xml.errorString()));
    }
}

void TestHelp::linksLeadSomewhere()
{
    int count = 0;
    for (const QString &page : pages()) {
        for (const QString &link : all(u"href=\"([^\"]*)\""_s, textOf(page))) {
            const QString target = link.section(u'#', 0, 0);
            const QString anchor = link.section(u'#', 1);
            const QString text = textOf(target.isEmpty() ? page : target);
            QVERIFY2(!text.isEmpty(), qPrintable(page + u" → "_s + link));
            QVERIFY2(
                anchor.isEmpty() || text.contains(u"id=\"%1\""_s.arg(anchor)),
                qPrintable(page + u" → "_s + link));
            ++count;
        }
    }
    QVERIFY(count > 40);
}

void TestHelp::everyPageIsInTheContents()
{
    QStringList listed;
    for (const ManualSection &section : manualSections()) {
        if (section.level == 1)
            listed.append(section.address.fileName());
    }
    listed.sort();
    QCOMPARE(listed, pages());
    for (const QString &page : pages())
        QVERIFY2(page == "index.html"_L1 || textOf(u"index.html"_s).contains(page), qPrintable(page));
}

// Menus and keys that the manual tells of are those of the program.
void TestHelp::namesWhatThereIs()
{
    const MainWindow window;
    const QHash<QString, QString> named = commandsIn(window);
    const QStringList commands = named.keys();
    QStringList keys = keysOfFields;
    for (const QAction *action : window.findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::PortableText));
    }
    for (const QString &page : pages()) {
        for (const QString &name : all(u"class=\"menu\">([^<]*)<"_s, textOf(page)))
            QVERIFY2(commands.contains(name), qPrintable(page + u": "_s + name));
        for (const QString &key : all(u"<kbd>([^<]*)</kbd>"_s, textOf(page)))
            QVERIFY2(keys.contains(key), qPrintable(page + u": "_s + key));
        // "Menu ▸ Command (Key)": it is that command's
        for (const QString &pair :
             all(u"class=\"menu\">([^<]*</span> \\(<kbd>[^<]*)</kbd>\\)"_s, textOf(page))) {
            const QString name = pair.section(u'<', 0, 0);
            const QString key = pair.section(u'>', -1);
            QVERIFY2(named.value(name) == key, qPrintable(page + u": "_s + pair));
        }
    }
}

void TestHelp::knowsEveryField_data()
{
    QTest::addColumn<QString>("place");
    Session session;
    session.reset(furnished());
    for (const PaneRule &rule : paneRules()) {
        const std::unique_ptr<Pane> pane(rule.make(session));
        for (const Event &event : session.readout().events)
            pane->showPlace({u"events/"_s + event.id, 0});
        for (const char *place : {"", "participants/person1", "editions/e1/photos/photo1"}) {
            pane->showPlace({QString::fromLatin1(place), 0});
            for (const QString &name : boundControls(pane.get()))
                QTest::addRow("%s %s", place, qPrintable(name)) << name;
        }
    }
}

// Nearer than by the part of the readout that it is in.
void TestHelp::knowsEveryField()
{
    QFETCH(const QString, place);
    QStringList near = topicsOf(place);
    near.removeIf([](const QString &topic) {
        return !topic.contains(u'.')
               && QStringList{u"editions"_s, u"events"_s, u"participants"_s, u"sides"_s}.contains(
                   topic);
    });
    QVERIFY(!near.isEmpty());
    QVERIFY2(manualAddress(near) != manualAddress({}), qPrintable(near.join(u' ')));
}

void TestHelp::topics_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QStringList>("topics");
    QTest::newRow("photo")
        << u"editions/e1/photos/photo3/credit"_s
        << QStringList{u"editions.photos.credit"_s, u"editions.photos"_s, u"editions"_s};
    QTest::newRow("date") << u"release/date"_s << QStringList{u"release.date"_s, u"release"_s};
    QTest::newRow("an id like a list")
        << u"events/links/name"_s << QStringList{u"events.name"_s, u"events"_s};
    QTest::newRow("nowhere") << QString() << QStringList();
}

void TestHelp::topics()
{
    QFETCH(const QString, place);
    QTEST(topicsOf(place), "topics");
}

void TestHelp::opensAtTheField_data()
{
    QTest::addColumn<PaneKind>("pane");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("address");
    QTest::newRow("title") << PaneKind::Release << u"editions/e1/title"_s
                           << u"write.html#editions.title"_s;
    QTest::newRow("time zone") << PaneKind::Release << u"release/zone"_s << u"write.html#release"_s;
    QTest::newRow("place") << PaneKind::Events << u"events/event1/place/text"_s
                           << u"write.html#events.place"_s;
    QTest::newRow("agenda") << PaneKind::Agenda << QString() << u"text.html#pane.agenda"_s;
    QTest::newRow("photos") << PaneKind::Photos << QString() << u"photos.html#pane.photos"_s;
}

void TestHelp::opensAtTheField()
{
    QFETCH(const PaneKind, pane);
    QFETCH(const QString, field);
    QFETCH(const QString, address);
    MainWindow window;
    window.files().startNew();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.go(pane, field);
    QTest::keyClick(&window, Qt::Key_F1);
    const auto *manual = window.findChild<ManualWindow *>();
    QVERIFY(manual);
    QVERIFY(manual->isVisible());
    QCOMPARE(manual->address().toString().section(u'/', -1), address);
    const auto *page = manual->findChild<QTextBrowser *>();
    QVERIFY(page->toPlainText().size() > 200);
}

// Each dialog has its page, also where a modal one keeps the keyboard from all other windows.
void TestHelp::opensAtTheDialog()
{
    const QTemporaryDir files;
    int count = 0;
    visitDialogs(files.path(), [&](QDialog &dialog) {
        const QString topic = DialogHelp::topicOf(dialog);
        QVERIFY2(!topic.isEmpty(), qPrintable(nameOf(dialog)));
        const QUrl address = manualAddress({topic});
        QVERIFY2(
            topic == "manual"_L1 || address != manualAddress({}),
            qPrintable(nameOf(dialog) + u": "_s + topic));
        QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, Qt::Key_F1);
        auto *manual = dialog.findChild<ManualWindow *>();
        if (auto *itself = qobject_cast<ManualWindow *>(&dialog))
            manual = itself;
        QVERIFY2(manual && manual->isVisible(), qPrintable(nameOf(dialog)));
        QCOMPARE(manual->address(), address);
        QTRY_VERIFY(manual->isActiveWindow());
        ++count;
    });
    QVERIFY(count > 15);
}

void TestHelp::opensAtThePanel_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("history") << u"recovery.html#history"_s;
    QTest::newRow("versions") << u"review.html#versions"_s;
    QTest::newRow("comments") << u"review.html#comments"_s;
    QTest::newRow("queue") << u"review.html#queue"_s;
}

void TestHelp::opensAtThePanel()
{
    QFETCH(const QString, address);
    MainWindow window;
    window.files().startNew();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.findChild<QAction *>(QLatin1StringView(QTest::currentDataTag()))->trigger();
    QVERIFY(window.findChild<Dock *>(QLatin1StringView(QTest::currentDataTag()))->isVisible());
    QTest::keyClick(&window, Qt::Key_F1);
    const auto *manual = window.findChild<ManualWindow *>();
    QVERIFY(manual);
    QCOMPARE(manual->address().toString().section(u'/', -1), address);
}

void TestHelp::searches()
{
    ManualWindow manual;
    manual.showPage(manualAddress({}));
    auto *list = manual.findChild<QListView *>();
    const int whole = list->model()->rowCount();
    auto *words = manual.findChild<QLineEdit *>();
    QTest::keyClicks(words, u"tamper chain"_s);
    QVERIFY(list->model()->rowCount() < whole);
    QCOMPARE(list->currentIndex().data().toString(), u"Versions"_s);
    auto *page = manual.findChild<QTextBrowser *>();
    QVERIFY(page->source().toString().endsWith("review.html#versions"_L1));
    QVERIFY(page->extraSelections().size() >= 2);
    words->clear();
    QCOMPARE(list->model()->rowCount(), whole);
    QVERIFY(page->source().toString().endsWith("review.html#versions"_L1)); // reading goes on
    QTest::keyClicks(words, u"xyzzy"_s);
    QCOMPARE(list->model()->rowCount(), 0);
}

void TestHelp::goesBack()
{
    ManualWindow manual;
    manual.showPage(manualAddress({}));
    const QUrl first = manual.address();
    manual.showPage(manualAddress({u"find"_s}));
    QVERIFY(manual.address() != first);
    manual.findChild<QTextBrowser *>()->backward();
    QCOMPARE(manual.address(), first);
}

void TestHelp::listsShortcuts()
{
    MainWindow window;
    window.show();
    window.findChild<QAction *>(u"shortcuts"_s)->trigger();
    const auto *dialog = window.findChild<ShortcutsDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QTreeWidget *>();
    const auto keysOf = [&](const QString &command) {
        const auto found = list->findItems(command, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QString() : found.first()->text(1);
    };
    for (const MenuTable &menu : menuTables()) {
        for (const Command &command : menu.commands) {
            const auto *action = command.name
                                     ? window.findChild<QAction *>(QString::fromLatin1(command.name))
                                     : nullptr;
            if (action && !action->shortcut().isEmpty())
                QVERIFY2(
                    !keysOf(withoutMnemonic(action->text())).isEmpty(), qPrintable(action->text()));
        }
    }
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"ctrl+e"_s);
    QCOMPARE(keysOf(u"Export…"_s), u"Ctrl+E"_s);
    QVERIFY(keysOf(u"Find…"_s).isEmpty());
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
