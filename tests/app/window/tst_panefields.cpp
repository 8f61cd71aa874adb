// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundpaths.h"
#include "caret.h"
#include "digest.h"
#include "pane.h"
#include "panes.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>

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
        for (const QJsonValue element : value.toArray())
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

// The fields of the panes, each by itself.
class TestPaneFields : public QObject
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
    void wrongDates();
};

void TestPaneFields::everyFieldChangesItselfOnly_data()
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

void TestPaneFields::everyFieldChangesItselfOnly()
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

void TestPaneFields::controlsHaveNames_data()
{
    QTest::addColumn<PaneKind>("kind");
    for (const PaneRule &rule : paneRules())
        QTest::newRow(rule.name) << rule.kind;
}

void TestPaneFields::controlsHaveNames()
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

void TestPaneFields::undoInAField()
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
void TestPaneFields::undoBringsTheSelectionBack_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("one line") << u"editions/e1/title"_s;
    QTest::newRow("many lines") << u"editions/e1/summary"_s;
}

void TestPaneFields::undoBringsTheSelectionBack()
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

void TestPaneFields::wrongDates()
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

QTEST_MAIN(TestPaneFields)
#include "tst_panefields.moc"
