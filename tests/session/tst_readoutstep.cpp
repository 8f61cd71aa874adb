// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockpath.h"
#include "randomreadout.h"
#include "readoutstep.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

using Change = void (*)(Flow &);

void removeFirst(Flow &flow)
{
    flow.removeFirst();
}

void removeLast(Flow &flow)
{
    flow.removeLast();
}

void doubleMiddle(Flow &flow)
{
    flow.insert(flow.size() / 2, flow[flow.size() / 2]); // looks the same on either side
}

void retype(Flow &flow)
{
    flow[flow.size() / 2].text.plain += u'x';
}

void clear(Flow &flow)
{
    flow.clear();
}

} // namespace

class TestReadoutStep : public QObject
{
    Q_OBJECT

private slots:
    void changedFlow_data();
    void changedFlow();
    void anyTwoReadouts();
};

void TestReadoutStep::changedFlow_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("first block removed") << &removeFirst;
    QTest::newRow("last block removed") << &removeLast;
    QTest::newRow("block doubled") << &doubleMiddle;
    QTest::newRow("word typed") << &retype;
    QTest::newRow("all removed") << &clear;
}

void TestReadoutStep::changedFlow()
{
    QFETCH(Change, change);
    Edition edition;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        Block block;
        block.id = id;
        block.text.plain = u"words"_s;
        edition.body.append(block);
    }
    edition.lead = edition.body;
    Readout before;
    before.editions = {edition};
    for (const auto flow : {&Edition::lead, &Edition::body}) {
        Readout after = before;
        change(after.editions.first().*flow);
        const ReadoutStep step(before, after);
        QCOMPARE(step.after(before), after);
        QCOMPARE(step.before(after), before);
    }
}

void TestReadoutStep::anyTwoReadouts()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const Readout before = test::randomReadout(seed);
        const Readout after = test::randomReadout(seed + 1);
        const ReadoutStep step(before, after);
        QCOMPARE(step.after(before), after);
        QCOMPARE(step.before(after), before);
    }
}

QTEST_GUILESS_MAIN(TestReadoutStep)
#include "tst_readoutstep.moc"
