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

Block wrapped(const QString &id, const QList<Block> &children)
{
    Block block;
    block.id = id;
    block.kind = BlockKind::Wrapped;
    block.opening = id;
    block.children = children;
    return block;
}

Readout withText(const QList<Block> &body)
{
    Readout readout = furnished();
    readout.editions[0].body = body;
    return readout;
}

// h1, a text of two sections in it, h11 below h1, and h2.
Readout withWrapped()
{
    return withText(
        {heading(u"h1"_s, 1),
         wrapped(u"w"_s, {heading(u"x1"_s, 1), paragraph(u"p"_s), heading(u"x2"_s, 1)}),
         heading(u"h11"_s, 2),
         heading(u"h2"_s, 1)});
}

// "h1(h11) h2"
template<typename List, typename Name>
QString nested(const List &list, const Name &nameOf)
{
    QStringList names;
    for (const auto &each : list) {
        const QString below = nested(each.children, nameOf);
        names << (below.isEmpty() ? nameOf(each) : u"%1(%2)"_s.arg(nameOf(each), below));
    }
    return names.join(u' ');
}

QString flowOf(const Readout &readout)
{
    return nested(readout.editions[0].body, [](const Block &block) { return block.id; });
}

const QString start = u"s1 a b s2 c h1 p1 h11 h2 p2 h3"_s;

struct Desk
{
    MainWindow window;
    OutlineModel *model = nullptr;

    explicit Desk(const Readout &readout = furnished())
    {
        window.session().reset(readout);
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
    void wrappedShapes_data();
    void wrappedShapes();
    void wrappedMoves_data();
    void wrappedMoves();
    void wrappedKeys();
    void wrappedAdds();
    void wrappedProblems();
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

void TestOutline::wrappedShapes_data()
{
    QTest::addColumn<QList<Block>>("body");
    QTest::addColumn<QString>("shape");
    const Block text = wrapped(u"w"_s, {heading(u"x1"_s, 1), heading(u"x11"_s, 2)});
    const auto row = [](const char *name, const QList<Block> &body, const QString &shape) {
        QTest::newRow(name) << body << shape;
    };
    row("in a section", {heading(u"h1"_s, 1), text, heading(u"h2"_s, 1)}, u"h1(w(x1(x11))) h2"_s);
    row("before a section of its section",
        {heading(u"h1"_s, 1), text, heading(u"h11"_s, 2)},
        u"h1(w(x1(x11)) h11)"_s);
    row("before all sections", {text, heading(u"h11"_s, 2)}, u"w(x1(x11)) h11"_s);
    row("in another", {wrapped(u"o"_s, {heading(u"y"_s, 1), text})}, u"o(y(w(x1(x11))))"_s);
}

void TestOutline::wrappedShapes()
{
    QFETCH(const QList<Block>, body);
    QFETCH(const QString, shape);
    const QList<OutlineItem> items = outlineOf(withText(body));
    const auto agenda = std::ranges::find(items, PaneKind::Agenda, &OutlineItem::pane);
    QCOMPARE(nested(agenda->children, [](const OutlineItem &item) { return item.text; }), shape);
}

void TestOutline::wrappedMoves_data()
{
    QTest::addColumn<QString>("dragged");
    QTest::addColumn<QString>("onto");
    QTest::addColumn<int>("row"); // -1: onto the line itself
    QTest::addColumn<QString>("after");
    const QString before = u"h1 w(x1 p x2) h11 h2"_s;
    QTest::newRow("within") << u"x2"_s << u"w"_s << 0 << u"h1 w(x2 x1 p) h11 h2"_s;
    QTest::newRow("to its end") << u"x1"_s << u"w"_s << -1 << u"h1 w(x2 x1 p) h11 h2"_s;
    QTest::newRow("not out, upwards") << u"x2"_s << QString() << 0 << before;
    QTest::newRow("not out, downwards") << u"x2"_s << QString() << -1 << before;
    QTest::newRow("none in") << u"h2"_s << u"w"_s << 1 << u"h1 h2 w(x1 p x2) h11"_s;
    QTest::newRow("whole") << u"w"_s << QString() << -1 << u"h1 h11 h2 w(x1 p x2)"_s;
}

void TestOutline::wrappedMoves()
{
    QFETCH(const QString, dragged);
    QFETCH(const QString, onto);
    QFETCH(const int, row);
    QFETCH(const QString, after);
    Desk desk(withWrapped());
    const std::unique_ptr<QMimeData> data(
        desk.model->mimeData({desk.model->indexOf(PaneKind::Agenda, dragged)}));
    const QModelIndex target = desk.model->indexOf(PaneKind::Agenda, onto);
    QVERIFY(!desk.model->dropMimeData(data.get(), Qt::MoveAction, row, 0, target));
    QCoreApplication::processEvents();
    QCOMPARE(flowOf(desk.window.session().readout()), after);
}

void TestOutline::wrappedKeys()
{
    Desk desk(withWrapped());
    desk.choose(PaneKind::Agenda, u"x2"_s);
    QTest::keyClick(&desk.window.outline(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(flowOf(desk.window.session().readout()), u"h1 w(x2 x1 p) h11 h2"_s);
    desk.choose(PaneKind::Agenda, u"x1"_s);
    QTest::keyClick(&desk.window.outline(), Qt::Key_Delete);
    QCOMPARE(flowOf(desk.window.session().readout()), u"h1 w(x2) h11 h2"_s);
    desk.choose(PaneKind::Agenda, u"w"_s);
    QTest::keyClick(&desk.window.outline(), Qt::Key_Delete);
    QCOMPARE(flowOf(desk.window.session().readout()), u"h1 h11 h2"_s);
}

void TestOutline::wrappedAdds()
{
    Desk desk(withWrapped());
    desk.choose(PaneKind::Agenda, u"x1"_s);
    QMenu menu;
    desk.window.outline().fillMenu(&menu);
    for (QAction *entry : menu.actions()) {
        if (entry->text().remove(u'&') == u"Add section"_s)
            entry->trigger();
    }
    const Block &text = desk.window.session().readout().editions[0].body[1];
    QCOMPARE(text.children.size(), 4);
    QCOMPARE(text.children[2].kind, BlockKind::Heading);
    QCOMPARE(text.children[3].id, u"x2"_s);
}

void TestOutline::wrappedProblems()
{
    Desk desk(withWrapped());
    desk.window.outline().setProblems(
        {{u"p"_s, Issue::Severity::Warning}, {u"w/opening"_s, Issue::Severity::Hint}});
    const auto spoken = [&](const QString &place) {
        return desk.model->indexOf(PaneKind::Agenda, place).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(u"x1"_s), u"x1 (warning)"_s);
    QCOMPARE(spoken(u"x2"_s), u"x2"_s);
    QCOMPARE(spoken(u"w"_s), u"w (warning)"_s);
    QCOMPARE(spoken(u"h2"_s), u"h2"_s);
    desk.window.outline().setProblems({{u"w/opening"_s, Issue::Severity::Hint}});
    QCOMPARE(spoken(u"w"_s), u"w (hint)"_s);
    QCOMPARE(spoken(u"x1"_s), u"x1"_s);
}

QTEST_MAIN(TestOutline)
#include "tst_outline.moc"
