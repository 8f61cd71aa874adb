// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecommands.h"
#include "mainwindow.h"
#include "outlinemodel.h"
#include "outlineview.h"
#include "panestack.h"

#include <QMenu>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

Block heading(const QString &id, int level)
{
    Block block;
    block.id = id;
    block.kind = BlockKind::Heading;
    block.level = level;
    block.text.plain = id;
    return block;
}

Block paragraph(const QString &id)
{
    Block block;
    block.id = id;
    block.text.plain = id;
    return block;
}

Participant person(const QString &id)
{
    Participant participant;
    participant.id = id;
    participant.name.family = id;
    return participant;
}

Readout furnished()
{
    Readout readout;
    readout.id = u"r1"_s;
    readout.sides.resize(2);
    readout.sides[0].id = u"s1"_s;
    readout.sides[0].participants = {person(u"a"_s), person(u"b"_s)};
    readout.sides[1].id = u"s2"_s;
    readout.sides[1].participants = {person(u"c"_s)};
    readout.editions.resize(1);
    readout.editions[0].id = u"e1"_s;
    readout.editions[0].body
        = {heading(u"h1"_s, 1),
           paragraph(u"p1"_s),
           heading(u"h11"_s, 2),
           heading(u"h2"_s, 1),
           paragraph(u"p2"_s),
           heading(u"h3"_s, 1)};
    return readout;
}

QString order(const Readout &readout)
{
    QStringList ids;
    for (const Side &side : readout.sides) {
        ids << side.id;
        for (const Participant &participant : side.participants)
            ids << participant.id;
    }
    for (const Block &block : readout.editions[0].body)
        ids << block.id;
    return ids.join(u' ');
}

const QString start = u"s1 a b s2 c h1 p1 h11 h2 p2 h3"_s;

struct Desk
{
    MainWindow window;
    OutlineModel *model = nullptr;

    Desk()
    {
        window.session().reset(furnished());
        model = qobject_cast<OutlineModel *>(window.outline().model());
    }

    void choose(PaneKind pane, const QString &place)
    {
        window.outline().setCurrentIndex(model->indexOf(pane, place));
    }
};

} // namespace

class TestOutline : public QObject
{
    Q_OBJECT

private slots:
    void drops_data();
    void drops();
    void dropsStayInTheirPart();
    void keys_data();
    void keys();
    void menus_data();
    void menus();
    void problems();
};

void TestOutline::drops_data()
{
    QTest::addColumn<PaneKind>("pane");
    QTest::addColumn<QString>("dragged");
    QTest::addColumn<QString>("onto");
    QTest::addColumn<int>("row"); // -1: onto the line itself
    QTest::addColumn<QString>("after");

    const auto people = PaneKind::Participants;
    const auto text = PaneKind::Agenda;
    QTest::newRow("person up") << people << u"participants/b"_s << u"sides/s1"_s << 0
                               << u"s1 b a s2 c h1 p1 h11 h2 p2 h3"_s;
    QTest::newRow("to another side") << people << u"participants/a"_s << u"sides/s2"_s << 0
                                     << u"s1 b s2 a c h1 p1 h11 h2 p2 h3"_s;
    QTest::newRow("onto a side") << people << u"participants/a"_s << u"sides/s2"_s << -1
                                 << u"s1 b s2 c a h1 p1 h11 h2 p2 h3"_s;
    QTest::newRow("onto the first side") << people << u"participants/c"_s << u"sides/s1"_s << -1
                                         << u"s1 a b c s2 h1 p1 h11 h2 p2 h3"_s;
    QTest::newRow("side up") << people << u"sides/s2"_s << QString() << 0
                             << u"s2 c s1 a b h1 p1 h11 h2 p2 h3"_s;
    QTest::newRow("section up") << text << u"h2"_s << QString() << 0
                                << u"s1 a b s2 c h2 p2 h1 p1 h11 h3"_s;
    QTest::newRow("section to the end")
        << text << u"h1"_s << QString() << -1 << u"s1 a b s2 c h2 p2 h3 h1 p1 h11"_s;
    QTest::newRow("section onto another")
        << text << u"h1"_s << u"h2"_s << -1 << u"s1 a b s2 c h2 p2 h1 p1 h11 h3"_s;
    QTest::newRow("into itself") << text << u"h1"_s << u"h1"_s << 0 << start;
}

void TestOutline::drops()
{
    QFETCH(const PaneKind, pane);
    QFETCH(const QString, dragged);
    QFETCH(const QString, onto);
    QFETCH(const int, row);
    QFETCH(const QString, after);
    Desk desk;
    const std::unique_ptr<QMimeData> data(
        desk.model->mimeData({desk.model->indexOf(pane, dragged)}));
    const QModelIndex target = desk.model->indexOf(pane, onto);
    QVERIFY(!desk.model->dropMimeData(data.get(), Qt::MoveAction, row, 0, target));
    QCoreApplication::processEvents();
    QCOMPARE(order(desk.window.session().readout()), after);
    desk.window.session().undo();
    QCOMPARE(order(desk.window.session().readout()), start);
}

void TestOutline::dropsStayInTheirPart()
{
    Desk desk;
    const std::unique_ptr<QMimeData> data(
        desk.model->mimeData({desk.model->indexOf(PaneKind::Participants, u"participants/a"_s)}));
    const QModelIndex agenda = desk.model->indexOf(PaneKind::Agenda, {});
    QVERIFY(!desk.model->canDropMimeData(data.get(), Qt::MoveAction, 0, 0, agenda));
    QVERIFY(!desk.model->canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
}

void TestOutline::keys_data()
{
    QTest::addColumn<PaneKind>("pane");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("alt");
    QTest::addColumn<QString>("after");
    const auto people = PaneKind::Participants;
    const auto text = PaneKind::Agenda;
    const int up = Qt::Key_Up;
    const int down = Qt::Key_Down;
    const int removal = Qt::Key_Delete;
    QTest::newRow("person down") << people << u"participants/a"_s << down << true
                                 << u"s1 b a s2 c h1 p1 h11 h2 p2 h3"_s;
    QTest::newRow("section up") << text << u"h2"_s << up << true
                                << u"s1 a b s2 c h2 p2 h1 p1 h11 h3"_s;
    QTest::newRow("remove person")
        << people << u"participants/a"_s << removal << false << u"s1 b s2 c h1 p1 h11 h2 p2 h3"_s;
    QTest::newRow("remove section")
        << text << u"h1"_s << removal << false << u"s1 a b s2 c h2 p2 h3"_s;
    QTest::newRow("a part stays") << text << QString() << removal << false << start;
}

void TestOutline::keys()
{
    QFETCH(const PaneKind, pane);
    QFETCH(const QString, place);
    QFETCH(const int, key);
    QFETCH(const bool, alt);
    QFETCH(const QString, after);
    Desk desk;
    desk.choose(pane, place);
    QTest::keyClick(&desk.window.outline(), Qt::Key(key), alt ? Qt::AltModifier : Qt::NoModifier);
    QCOMPARE(order(desk.window.session().readout()), after);
}

void TestOutline::menus_data()
{
    QTest::addColumn<PaneKind>("pane");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QStringList>("entries");
    const QStringList moves{u"Move up"_s, u"Move down"_s, u"Remove"_s};
    QTest::newRow("release") << PaneKind::Release << QString() << QStringList{u"Go there"_s};
    QTest::newRow("person") << PaneKind::Participants << u"participants/a"_s
                            << QStringList{u"Go there"_s, u"Add side"_s, u"Add participant"_s}
                                   + moves;
    QTest::newRow("section")
        << PaneKind::Agenda << u"h1"_s
        << QStringList{u"Go there"_s, u"Add section"_s, u"Add paragraph"_s, u"Add bullet"_s}
               + moves;
}

void TestOutline::menus()
{
    QFETCH(const PaneKind, pane);
    QFETCH(const QString, place);
    QFETCH(const QStringList, entries);
    Desk desk;
    desk.choose(pane, place);
    QMenu menu;
    desk.window.outline().fillMenu(&menu);
    QStringList shown;
    for (const QAction *entry : menu.actions()) {
        if (!entry->isSeparator())
            shown << entry->text().section(u'\t', 0, 0).remove(u'&');
    }
    QCOMPARE(shown, entries);
}

void TestOutline::problems()
{
    Desk desk;
    desk.window.outline().setProblems(
        {{u"p2"_s, Issue::Severity::Warning},
         {u"h2"_s, Issue::Severity::Error},
         {u"editions/e1/title"_s, Issue::Severity::Hint},
         {u"participants/c/office/text"_s, Issue::Severity::Warning}});
    const auto spoken = [&](PaneKind pane, const QString &place) {
        return desk.model->indexOf(pane, place).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(PaneKind::Agenda, u"h2"_s), u"h2 (error)"_s);
    QCOMPARE(spoken(PaneKind::Agenda, u"h1"_s), u"h1"_s);
    QCOMPARE(spoken(PaneKind::Agenda, {}), u"Agenda (error)"_s);
    QCOMPARE(spoken(PaneKind::Release, {}), u"Release (hint)"_s);
    QCOMPARE(spoken(PaneKind::Participants, u"participants/c"_s), u"c (warning)"_s);
    QCOMPARE(spoken(PaneKind::Participants, u"sides/s1"_s), u"Side without a name"_s);
    desk.window.outline().setProblems({});
    QCOMPARE(spoken(PaneKind::Agenda, {}), u"Agenda"_s);
}

QTEST_MAIN(TestOutline)
#include "tst_outline.moc"
