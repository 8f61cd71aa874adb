// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockbar.h"
#include "blockkinds.h"
#include "digest.h"
#include "newreadout.h"
#include "structure.h"
#include "walk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

constexpr int kindCount = int(BlockKind::Wrapped) + 1;

struct Desk
{
    Desk()
    {
        Readout readout = newReadout(u"r1"_s, u"en"_s, u"en"_s);
        Block paragraph;
        paragraph.id = u"p"_s;
        paragraph.text.plain = u"Before."_s;
        readout.editions.first().body = {paragraph};
        readout.editions.first().attachments.append(
            {.id = u"a1"_s, .title = u"Terms"_s, .media = {}, .address = {}});
        session.reset(readout);
        editor.showPlace({.field = u"p"_s, .cursor = 7});
    }

    const Flow &body() const { return session.readout().editions.first().body; }

    int count(BlockKind kind) const
    {
        int found = 0;
        forEachBlock(body(), [&](const Block &block) { found += block.kind == kind ? 1 : 0; });
        return found;
    }

    QWidget *property(const QString &name) const
    {
        const QList<QWidget *> all = bar.findChildren<QWidget *>(
            editor.currentLine().id + u'/' + name);
        return all.isEmpty() ? nullptr : all.last(); // the ones before are on their way out
    }

    Session session;
    FlowEditor editor{session, &Edition::body, BlockKind::Heading};
    BlockBar bar{editor, [](const Lens<Photo> &) { return new QLabel(u"picture"_s); }};
};

} // namespace

class TestBlockBar : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasAnEditor_data();
    void everyKindHasAnEditor();
    void properties_data();
    void properties();
    void choices();
    void converting_data();
    void converting();
    void kindsFollowTheCursor();
    void cellsAreToldApart();
    void keysLeadThereAndBack();
};

void TestBlockBar::everyKindHasAnEditor_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < kindCount; ++kind)
        QTest::addRow("%s", qPrintable(kindName(BlockKind(kind)))) << kind;
}

// Each kind can be made, shows itself in a line of its own or of what stands in it, and goes.
void TestBlockBar::everyKindHasAnEditor()
{
    QFETCH(const int, kind);
    Desk desk;
    const BlockKind wanted{kind};
    if (wanted == BlockKind::Row || wanted == BlockKind::Cell)
        desk.editor.add(BlockKind::Table);
    const int before = desk.count(wanted);
    desk.editor.add(wanted);
    QVERIFY(desk.count(wanted) > before);
    QCOMPARE(structureProblems(desk.session.readout()).size(), 0);
    QVERIFY(!kindName(wanted).isEmpty());

    const BlockKind shown = desk.editor.currentLine().kind;
    QVERIFY(shown == wanted || !hasLine(wanted));
    QCOMPARE(desk.bar.kinds()->currentText(), kindName(shown));
    QVERIFY(desk.property(u"language"_s));
    QVERIFY(desk.property(u"direction"_s));
    QTest::keyClicks(&desk.editor, u"words"_s);
    QCOMPARE(desk.editor.currentLine().text.plain, u"words"_s);

    const int full = desk.count(wanted);
    for (int i = 0; i < 3 && desk.count(wanted) >= full; ++i)
        desk.editor.removeCurrent(); // a table goes row by row
    QVERIFY(desk.count(wanted) < full);
    QCOMPARE(structureProblems(desk.session.readout()).size(), 0);
    while (desk.session.history().canUndo())
        desk.session.undo();
    QCOMPARE(desk.body().size(), 1);
}

void TestBlockBar::properties_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    const auto row = [](BlockKind kind, const QString &name, const QString &typed) {
        QTest::addRow("%s %s", qPrintable(kindName(kind)), qPrintable(name))
            << int(kind) << name << typed;
    };
    using enum BlockKind;
    row(Heading, u"numbering/start"_s, u"3"_s);
    row(Heading, u"numbering/form"_s, u"(1)"_s);
    row(Paragraph, u"numbering/start"_s, u"12"_s);
    row(Item, u"list/numbering/form"_s, u"a."_s);
    row(Quotation, u"speaker"_s, u"Minister Kono"_s);
    row(BlockKind::Photo, u"photo/alternativeText"_s, u"Two flags"_s);
    row(BlockKind::Photo, u"photo/credit"_s, u"Pool"_s);
    row(Link, u"target"_s, u"https://example.org"_s);
    row(Wrapped, u"opening"_s, u"Begin text:"_s);
    row(Wrapped, u"closing"_s, u"End text"_s);
    row(Wrapped, u"date"_s, u"2019-01-14"_s);
}

void TestBlockBar::properties()
{
    QFETCH(const int, kind);
    QFETCH(const QString, name);
    QFETCH(const QString, typed);
    Desk desk;
    desk.editor.add(BlockKind(kind));
    const QString digest = digestOf(desk.session.readout());
    auto *edit = qobject_cast<QLineEdit *>(desk.property(name));
    QVERIFY(edit);
    QTest::keyClicks(edit, typed);
    QVERIFY(digestOf(desk.session.readout()) != digest);
    QCOMPARE(structureProblems(desk.session.readout()).size(), 0);
    QCOMPARE(edit->text(), typed);
    desk.session.undo();
    QCOMPARE(digestOf(desk.session.readout()), digest);
    QCOMPARE(edit->text(), QString());
}

void TestBlockBar::choices()
{
    Desk desk;
    const auto choose = [&](const QString &name, const QVariant &value) {
        auto *box = qobject_cast<QComboBox *>(desk.property(name));
        QVERIFY(box);
        box->setCurrentIndex(box->findData(value));
        emit box->activated(box->currentIndex());
    };
    choose(u"language"_s, u"ur"_s);
    choose(u"direction"_s, int(Direction::RightToLeft));
    QCOMPARE(desk.body().first().language, u"ur"_s);
    QCOMPARE(desk.body().first().direction, Direction::RightToLeft);
    desk.editor.add(BlockKind::Attachment);
    choose(u"target"_s, u"a1"_s);
    QCOMPARE(desk.body().at(1).target, u"a1"_s);
    desk.editor.add(BlockKind::Heading);
    choose(u"level"_s, 3);
    QCOMPARE(desk.body().last().level, 3);
}

void TestBlockBar::converting_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    for (const BlockKind from : kindsToBecome()) {
        for (const BlockKind to : kindsToBecome()) {
            if (from != to)
                QTest::addRow("%s to %s", qPrintable(kindName(from)), qPrintable(kindName(to)))
                    << int(from) << int(to);
        }
    }
}

// Whatever a block becomes, none of its words go.
void TestBlockBar::converting()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    Desk desk;
    desk.editor.add(BlockKind(from));
    QTest::keyClicks(&desk.editor, u"words"_s);
    if (auto *speaker = qobject_cast<QLineEdit *>(desk.property(u"speaker"_s)))
        QTest::keyClicks(speaker, u"Kono"_s);
    if (auto *opening = qobject_cast<QLineEdit *>(desk.property(u"opening"_s)))
        QTest::keyClicks(opening, u"Begin"_s);
    const QString words = desk.editor.toPlainText();
    auto *kinds = desk.bar.kinds();
    const int index = kinds->findData(to);
    if (index < 0)
        return; // it may not stand there, and is not offered
    kinds->setCurrentIndex(index);
    emit kinds->activated(index);
    QVERIFY(desk.count(BlockKind(to)) > 0);
    QCOMPARE(structureProblems(desk.session.readout()).size(), 0);
    for (const QString &word : words.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts))
        QVERIFY2(desk.editor.toPlainText().contains(word), qPrintable(word));
    if (from == int(BlockKind::Quotation) && to != int(BlockKind::Wrapped))
        QVERIFY(desk.editor.toPlainText().contains(u"Kono"_s));
    if (from == int(BlockKind::Wrapped))
        QVERIFY(desk.editor.toPlainText().contains(u"Begin"_s));
}

void TestBlockBar::kindsFollowTheCursor()
{
    Desk desk;
    desk.editor.add(BlockKind::Table);
    QCOMPARE(desk.bar.kinds()->currentText(), kindName(BlockKind::Cell));
    desk.editor.showPlace({.field = u"p"_s});
    QCOMPARE(desk.bar.kinds()->currentText(), kindName(BlockKind::Paragraph));
    desk.editor.convert(BlockKind::Note);
    QCOMPARE(desk.bar.kinds()->currentText(), kindName(BlockKind::Note));
    desk.session.undo();
    QCOMPARE(desk.bar.kinds()->currentText(), kindName(BlockKind::Paragraph));
}

void TestBlockBar::cellsAreToldApart()
{
    Desk desk;
    desk.editor.add(BlockKind::Table);
    QStringList labels;
    const auto all = labelsOf(desk.body(), profileFor({}, u"en"_s));
    for (const FlowLine &line : desk.editor.lines().sliced(1))
        labels.append(all.value(line.id));
    QCOMPARE(labels, (QStringList{u"1·1"_s, u"1·2"_s, u"2·1"_s, u"2·2"_s}));
}

void TestBlockBar::keysLeadThereAndBack()
{
    Desk desk;
    QWidget window;
    desk.editor.setParent(&window);
    desk.bar.setParent(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    desk.editor.setFocus();
    QTest::keyClick(&desk.editor, Qt::Key_F4);
    QCOMPARE(window.focusWidget(), desk.bar.kinds());
    QTest::keyClick(desk.bar.kinds(), Qt::Key_Escape);
    QCOMPARE(window.focusWidget(), &desk.editor);
    desk.editor.setParent(nullptr);
    desk.bar.setParent(nullptr);
}

QTEST_MAIN(TestBlockBar)
#include "tst_blockbar.moc"
