// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"
#include "merge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

// People who change sides, compared and merged.
class TestSides : public QObject
{
    Q_OBJECT

private slots:
    void compared_data();
    void compared();
    void merged_data();
    void merged();
};

namespace {

QString told(const Change &change)
{
    static const QStringList kinds{u"edited"_s, u"inserted"_s, u"deleted"_s, u"moved"_s};
    QString text = kinds.at(int(change.kind)) + u' ' + change.place + u' ';
    for (const Piece &piece : change.words) {
        switch (piece.kind) {
        case Piece::Kind::Same: text += piece.text; break;
        case Piece::Kind::Deleted: text += u"[-"_s + piece.text + u"-]"_s; break;
        case Piece::Kind::Inserted: text += u"{+"_s + piece.text + u"+}"_s; break;
        }
    }
    return text;
}

QString told(const Conflict &conflict)
{
    const QString kind = conflict.kind == Conflict::Kind::MovedTwice ? u"moved"_s : u"deleted"_s;
    return u"%1 %2: %3|%4|%5"_s
        .arg(kind, conflict.place, conflict.base, conflict.ours, conflict.theirs);
}

template<typename T>
QStringList told(const QList<T> &values)
{
    QStringList all;
    for (const T &value : values)
        all << told(value);
    return all;
}

Readout talks()
{
    Participant ada;
    ada.id = u"a1"_s;
    ada.name.given = u"Ada"_s;
    ada.office.text = u"Minister"_s;
    Participant host;
    host.id = u"a2"_s;
    host.name.given = u"Host"_s;
    Readout readout;
    readout.id = u"8e1f2c5a-0000-4000-8000-000000000001"_s;
    readout.sides
        = {Side{u"s1"_s, {u"Ruritania"_s, {}}, {ada}},
           Side{u"s2"_s, {u"Estonia"_s, {}}, {host}},
           Side{u"s3"_s, {u"Grauland"_s, {}}, {}}};
    return readout;
}

} // namespace

void TestSides::compared_data()
{
    using Edit = std::function<void(QList<Side> &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Edit &edit, const QStringList &expected) {
        QTest::newRow(name) << edit << expected;
    };
    const QString moved = u"moved sides/s2/participants/a1 Ada Minister"_s;
    row("to the other side",
        [](QList<Side> &sides) { sides[1].participants << sides[0].participants.takeFirst(); },
        {moved});
    row("and edited",
        [](QList<Side> &sides) {
            sides[1].participants << sides[0].participants.takeFirst();
            sides[1].participants[1].office.text = u"Envoy"_s;
        },
        {u"moved sides/s2/participants/a1 Ada Envoy"_s,
         u"edited sides/s2/participants/a1/office/text [-Minister-]{+Envoy+}"_s});
    row("and with another in the place",
        [](QList<Side> &sides) {
            Participant other = sides[0].participants.first();
            other.id = u"a9"_s;
            other.name.given = u"Ida"_s;
            sides[1].participants << std::exchange(sides[0].participants[0], other);
        },
        {moved, u"inserted sides/s1/participants/a9 {+Ida Minister+}"_s});
    row("to a new side",
        [](QList<Side> &sides) {
            sides << Side{u"s9"_s, {u"Borduria"_s, {}}, {sides[0].participants.takeFirst()}};
        },
        {u"moved sides/s9/participants/a1 Ada Minister"_s,
         u"inserted sides/s9/name/text {+Borduria+}"_s});
    row("and the old one goes",
        [](QList<Side> &sides) {
            sides[1].participants << sides[0].participants.takeFirst();
            sides.removeFirst();
        },
        {moved, u"deleted sides/s1 [-Ruritania-]"_s});
}

void TestSides::compared()
{
    using Edit = std::function<void(QList<Side> &)>;
    QFETCH(Edit, edit);
    const Readout before = talks();
    Readout after = before;
    edit(after.sides);
    const Comparison comparison = compare(before, after);
    QTEST(told(comparison.changes), "expected");
    QCOMPARE(comparison.count(ChangeArea::Facts), comparison.changes.size());
    QCOMPARE(comparison.changes.first().from, u"sides/s1/participants/a1"_s);
}

void TestSides::merged_data()
{
    using Edit = std::function<void(QList<Side> &)>;
    QTest::addColumn<Edit>("ours");
    QTest::addColumn<Edit>("theirs");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QStringList>("conflicts");
    const auto moveTo = [](const QString &id) -> Edit {
        return [id](QList<Side> &sides) {
            const Participant ada = sides[0].participants.takeFirst();
            for (Side &side : sides) {
                if (side.id == id)
                    side.participants << ada;
            }
        };
    };
    const Edit edit = [](QList<Side> &sides) { sides[0].participants[0].office.text = u"Envoy"_s; };
    const Edit remove = [](QList<Side> &sides) { sides[0].participants.removeFirst(); };
    const Edit toNew = [](QList<Side> &sides) {
        sides << Side{u"s9"_s, {u"N"_s, {}}, {sides[0].participants.takeFirst()}};
    };
    QTest::newRow("moved and edited")
        << moveTo(u"s2"_s) << edit << u"s1: s2: Host, Ada Envoy s3:"_s << QStringList();
    QTest::newRow("edited and moved")
        << edit << moveTo(u"s2"_s) << u"s1: s2: Host, Ada Envoy s3:"_s << QStringList();
    QTest::newRow("moved alike") << moveTo(u"s2"_s) << moveTo(u"s2"_s)
                                 << u"s1: s2: Host, Ada Minister s3:"_s << QStringList();
    QTest::newRow("to a new side and edited")
        << toNew << edit << u"s1: s2: Host s3: s9: Ada Envoy"_s << QStringList();
    QTest::newRow("moved twice") << moveTo(u"s2"_s) << moveTo(u"s3"_s)
                                 << u"s1: s2: Host, Ada Minister s3:"_s
                                 << QStringList{
                                        u"moved sides/s2/participants/a1: sides/s1/participants/a1|"
                                        "sides/s2/participants/a1|sides/s3/participants/a1"_s};
    QTest::newRow("moved and deleted")
        << moveTo(u"s2"_s) << remove << u"s1: s2: Host, Ada Minister s3:"_s
        << QStringList{u"deleted sides/s2/participants/a1: Ada Minister|Ada Minister|"_s};
    QTest::newRow("moved into a side that goes")
        << moveTo(u"s3"_s) << Edit([](QList<Side> &sides) { sides.removeLast(); })
        << u"s1: s2: Host s3: Ada Minister"_s
        << QStringList{u"deleted sides/s3: Grauland|Grauland Ada Minister|"_s};
}

void TestSides::merged()
{
    using Edit = std::function<void(QList<Side> &)>;
    QFETCH(const Edit, ours);
    QFETCH(const Edit, theirs);
    const Readout base = talks();
    Readout mine = base;
    ours(mine.sides);
    Readout their = base;
    theirs(their.sides);
    const Merged merged = merge(base, mine, their);
    QStringList text;
    for (const Side &side : merged.readout.sides) {
        QStringList people;
        for (const Participant &participant : side.participants)
            people << QString(participant.name.given + u' ' + participant.office.text).trimmed();
        text << QString(side.id + u": "_s + people.join(u", "_s)).trimmed();
    }
    QTEST(text.join(u' '), "expected");
    QTEST(told(merged.conflicts), "conflicts");
    if (merged.conflicts.isEmpty())
        QCOMPARE(merge(base, their, mine), merged);
}

QTEST_GUILESS_MAIN(TestSides)
#include "tst_sides.moc"
