// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"
#include "listpane.h"
#include "newreadout.h"
#include "pane.h"
#include "panes.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rapporteur;

Q_DECLARE_METATYPE(rapporteur::PaneKind)

namespace {

// A readout with one of everything that the panes show.
Readout furnished()
{
    Readout readout = newReadout(u"r1"_s, u"en"_s, u"en"_s);
    readout.release
        = {.date = QDate(2019, 1, 14), .time = QTime(9, 30), .zone = u"Asia/Tokyo"_s, .utc = {}};
    readout.release = withUtc(readout.release);
    Event &event = readout.events.first();
    event.start = event.end = readout.release;
    event.duration = Duration{.minutes = 240, .approximate = false, .covers = {}};
    Participant person;
    person.id = u"person1"_s;
    Side side;
    side.id = u"side1"_s;
    side.participants = {person};
    readout.sides = {side};
    Photo photo;
    photo.id = u"photo1"_s;
    readout.editions.first().photos = {photo};
    return readout;
}

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
            name.endsWith("/date"_L1)   ? u"15 January 2019"_s
            : name.endsWith("/time"_L1) ? u"10.45"_s
                                        : u"x"_s);
    }
}

QStringList boundControls(QWidget *pane)
{
    QStringList names;
    for (QWidget *child : pane->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QComboBox *>(child) || qobject_cast<QCheckBox *>(child)
                               || qobject_cast<QSpinBox *>(child)
                               || qobject_cast<QLineEdit *>(child)
                               || qobject_cast<QPlainTextEdit *>(child);
        if (isControl && !child->objectName().isEmpty() && !child->objectName().startsWith("qt_"_L1))
            names.append(child->objectName());
    }
    return names;
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
    void wrongDates();
    void lists();
    void participantsChangeSides();
    void leftOverPieces();
};

void TestPanes::everyFieldChangesItselfOnly_data()
{
    QTest::addColumn<PaneKind>("kind");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<int>("controls");
    QTest::newRow("release") << PaneKind::Release << QString() << 17;
    QTest::newRow("event") << PaneKind::Events << QString() << 14;
    QTest::newRow("side") << PaneKind::Participants << u"side1"_s << 1;
    QTest::newRow("participant") << PaneKind::Participants << u"person1"_s << 8;
    QTest::newRow("photo") << PaneKind::Photos << QString() << 3;
}

void TestPanes::everyFieldChangesItselfOnly()
{
    QFETCH(const PaneKind, kind);
    QFETCH(const QString, chosen);
    QFETCH(const int, controls);
    Session session;
    session.reset(furnished());
    const std::unique_ptr<Pane> pane(paneRules()[std::size_t(kind)].make(session));
    if (!chosen.isEmpty())
        QVERIFY(pane->showPlace({u"participants/"_s + chosen, 0}));
    const QStringList names = boundControls(pane.get());
    QCOMPARE(names.size(), controls);
    for (const QString &name : names) {
        const Readout before = session.readout();
        use(pane->findChild<QWidget *>(name));
        QStringList changed = changedPaths(before, session.readout());
        changed.removeIf([](const QString &path) { return path.endsWith("/utc"_L1); });
        QVERIFY2(changed.size() == 1, qPrintable(name + u": "_s + changed.join(u' ')));
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
    date->selectAll();
    QTest::keyClick(date, Qt::Key_Delete);
    QVERIFY(session.readout().release.isEmpty());
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

void TestPanes::participantsChangeSides()
{
    Session session;
    Readout readout = furnished();
    Side second;
    second.id = u"side2"_s;
    readout.sides.append(second);
    session.reset(readout);
    const std::unique_ptr<Pane> pane(participantsPane(session));
    QVERIFY(pane->showPlace({u"participants/person1/name/given"_s, 0}));
    QVERIFY(pane->moveSelected(Step::Forward));
    QVERIFY(session.readout().sides[0].participants.isEmpty());
    QCOMPARE(session.readout().sides[1].participants.size(), 1);
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
