// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundpaths.h"
#include "caret.h"
#include "digest.h"
#include "foldbox.h"
#include "listpane.h"
#include "newreadout.h"
#include "pane.h"
#include "panes.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rapporteur;

Q_DECLARE_METATYPE(rapporteur::PaneKind)

namespace {

void flatten(const QJsonValue &value, const QString &path, QMap<QString, QString> &leaves)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            flatten(member.value(), path + u'/' + member.key(), leaves);
    } else if (value.isArray()) {
        qsizetype i = 0;
        for (const QJsonValue &element : value.toArray())
            flatten(element, path + u'/' + QString::number(i++), leaves);
    } else {
        leaves[path] = value.toVariant().toString();
    }
}

QStringList changedPaths(const Readout &before, const Readout &after)
{
    QMap<QString, QString> a;
    QMap<QString, QString> b;
    flatten(QJsonDocument::fromJson(canonicalForm(before)).object(), {}, a);
    flatten(QJsonDocument::fromJson(canonicalForm(after)).object(), {}, b);
    QStringList changed;
    for (auto leaf = b.begin(); leaf != b.end(); ++leaf) {
        if (a.value(leaf.key()) != leaf.value())
            changed.append(leaf.key());
    }
    return changed;
}

// Does what a user would do to change the control.
void use(QWidget *control)
{
    if (auto *combo = qobject_cast<QComboBox *>(control)) {
        combo->setCurrentIndex((combo->currentIndex() + 1) % combo->count());
        emit combo->activated(combo->currentIndex());
    } else if (auto *box = qobject_cast<QCheckBox *>(control)) {
        box->click();
    } else if (auto *spin = qobject_cast<QSpinBox *>(control)) {
        spin->stepUp();
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(control)) {
        QTest::keyClicks(plain, u"x"_s);
    } else if (auto *line = qobject_cast<QLineEdit *>(control)) {
        line->selectAll();
        const QString name = line->objectName();
        QTest::keyClicks(
            line,
            name.endsWith("/date"_L1)       ? u"15 January 2019"_s
            : name.endsWith("/time"_L1)     ? u"10.45"_s
            : name.endsWith("/language"_L1) ? u"fr"_s
                                            : u"x"_s);
    }
}

// Whether the member that changed is the one that the control is named after: "…/0/credit".
bool isPathOf(const QString &changed, const QString &control)
{
    static const QStringList shown{u"hours"_s, u"side1"_s, u"side2"_s};
    const QString name = control.section(u'/', -1);
    if (shown.contains(name))
        return changed.contains(control.section(u'/', -2, -2));
    return changed.endsWith(u'/' + name) || changed.contains(u'/' + name + u'/');
}

} // namespace

class TestPanes : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldChangesItselfOnly_data();
    void everyFieldChangesItselfOnly();
    void controlsHaveNames_data();
    void controlsHaveNames();
    void undoInAField();
    void undoBringsTheSelectionBack_data();
    void undoBringsTheSelectionBack();
    void oneEmptyEventIsEnough();
    void rowsWrapWhenNarrow();
    void wrongDates();
    void foldsOpenForPlaces();
    void elementsOfLists();
    void droppedPictures();
    void lists();
    void participantsChangeSides();
    void leftOverPieces();
};

void TestPanes::everyFieldChangesItselfOnly_data()
{
    QTest::addColumn<PaneKind>("kind");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("edition");
    for (const QString &edition : {u"e1"_s, u"e2"_s}) {
        const auto row = [&](const char *name, PaneKind kind, const QString &chosen = {}) {
            QTest::addRow("%s, %s", name, qPrintable(edition)) << kind << chosen << edition;
        };
        row("release", PaneKind::Release);
        row("event", PaneKind::Events);
        row("side", PaneKind::Participants, u"side1"_s);
        row("participant", PaneKind::Participants, u"person1"_s);
        row("photo", PaneKind::Photos);
        row("notes", PaneKind::Notes);
    }
}

void TestPanes::everyFieldChangesItselfOnly()
{
    QFETCH(const PaneKind, kind);
    QFETCH(const QString, chosen);
    QFETCH(const QString, edition);
    Session session;
    session.reset(furnished());
    session.showEdition(edition);
    const std::unique_ptr<Pane> pane(paneRules()[std::size_t(kind)].make(session));
    if (!chosen.isEmpty())
        QVERIFY(pane->showPlace({chosen, 0}));
    const QStringList names = boundControls(pane.get());
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        const Readout before = session.readout();
        use(pane->findChild<QWidget *>(name));
        QStringList changed = changedPaths(before, session.readout());
        changed.removeIf([](const QString &path) { return path.endsWith("/utc"_L1); });
        // a translation brings its language along
        changed.removeIf([](const QString &path) {
            return path.contains("/translations/"_L1) && path.endsWith("/language"_L1);
        });
        QVERIFY2(changed.size() == 1, qPrintable(name + u": "_s + changed.join(u' ')));
        QVERIFY2(isPathOf(changed.first(), name), qPrintable(name + u": "_s + changed.first()));
        while (session.history().canUndo())
            session.undo();
        QCOMPARE(session.readout(), furnished());
    }
}

void TestPanes::controlsHaveNames_data()
{
    QTest::addColumn<PaneKind>("kind");
    for (const PaneRule &rule : paneRules())
        QTest::newRow(rule.name) << rule.kind;
}

void TestPanes::controlsHaveNames()
{
    QFETCH(const PaneKind, kind);
    Session session;
    session.reset(furnished());
    const std::unique_ptr<Pane> pane(paneRules()[std::size_t(kind)].make(session));
    for (const QString &name : boundControls(pane.get())) {
        const auto *control = pane->findChild<QWidget *>(name);
        const bool named = !control->accessibleName().isEmpty()
                           || !control->parentWidget()->accessibleName().isEmpty()
                           || qobject_cast<const QCheckBox *>(control);
        QVERIFY2(named, qPrintable(name));
    }
}

void TestPanes::undoInAField()
{
    Session session;
    session.reset(furnished());
    const std::unique_ptr<Pane> pane(releasePane(session));
    auto *title = pane->findChild<QLineEdit *>(u"editions/e1/title"_s);
    QVERIFY(title);
    QTest::keyClicks(title, u"Talks"_s);
    QCOMPARE(session.readout().editions.first().title, u"Talks"_s);

    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore();
    QCoreApplication::sendEvent(title, &undo);
    QVERIFY2(!undo.isAccepted(), "the field keeps Ctrl+Z from the window");

    session.undo();
    QCOMPARE(title->text(), QString());
    session.redo();
    QCOMPARE(title->text(), u"Talks"_s);
}

// Cursor and selection come back to where they were before the typing.
void TestPanes::undoBringsTheSelectionBack_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("one line") << u"editions/e1/title"_s;
    QTest::newRow("many lines") << u"editions/e1/summary"_s;
}

void TestPanes::undoBringsTheSelectionBack()
{
    QFETCH(const QString, field);
    Session session;
    session.reset(furnished());
    const std::unique_ptr<Pane> pane(releasePane(session));
    connect(&session, &Session::placeChanged, pane.get(), [&](const Place &place) {
        pane->showPlace(place);
    });
    auto *edit = pane->findChild<QWidget *>(field);
    const auto state = [edit] {
        const auto *line = qobject_cast<QLineEdit *>(edit);
        const auto *text = qobject_cast<QPlainTextEdit *>(edit);
        return line ? u"%1 %2 %3"_s.arg(line->text())
                          .arg(line->cursorPosition())
                          .arg(line->selectedText())
                    : u"%1 %2 %3"_s.arg(text->toPlainText())
                          .arg(text->textCursor().position())
                          .arg(text->textCursor().selectedText());
    };
    Caret::put(edit, {.field = field, .cursor = 0});
    QTest::keyClicks(edit, u"the talks"_s);
    session.endRun();
    Caret::put(edit, {.field = field, .cursor = 3, .anchorField = field, .anchor = 0});
    const QString before = state();
    QVERIFY(!before.endsWith(u' '));
    QTest::keyClicks(edit, u"2020"_s);
    const QString after = state();
    session.undo();
    QCOMPARE(state(), before);
    session.redo();
    QCOMPARE(state(), after);
}

void TestPanes::wrongDates()
{
    Session session;
    session.reset(furnished());
    const std::unique_ptr<Pane> pane(releasePane(session));
    auto *date = pane->findChild<QLineEdit *>(u"release/date"_s);
    date->selectAll();
    QTest::keyClicks(date, u"31 February 2019"_s);
    QTest::keyClick(date, Qt::Key_Return);
    QCOMPARE(session.readout().release.date, QDate(2019, 1, 14));
    QVERIFY(date->accessibleDescription().contains(u"2019-01-14"_s));
    const auto *message = date->parentWidget()->findChild<QLabel *>(u"refusal"_s);
    QVERIFY(message && !message->isHidden());
    QCOMPARE(message->text(), date->accessibleDescription());
    date->selectAll();
    QTest::keyClicks(date, u"1 March 2019"_s);
    QVERIFY(message->isHidden());
    QVERIFY(!date->accessibleDescription().contains(u"2019-01-14"_s));
    date->selectAll();
    QTest::keyClick(date, Qt::Key_Delete);
    QVERIFY(session.readout().release.isEmpty());
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
