// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyjson.h"
#include "titling.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

// A session whose edits propose.
class TestProposing : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheContent();
    void inAFile();
    void anotherReadout();
    void contentChangedByAStep();
};

namespace {

// Writes the proposed title into the review.
QByteArray titleWoven(const Readout &, const Readout &proposed, const QByteArray &review)
{
    return review.left(1) + proposed.editions[0].title.toUtf8();
}

} // namespace

// The content stays, with its history; what is proposed has one of its own.
void TestProposing::keepsTheContent()
{
    Session session;
    session.reset(empty());
    type(session, u"Talks"_s);
    session.propose(session.readout(), titleWoven);
    QVERIFY(session.isProposing());
    QCOMPARE(session.history().count(), 0);
    type(session, u"Talks on trade"_s);
    session.endRun();
    type(session, u"Talks on wine"_s);
    QCOMPARE(session.content().editions[0].title, u"Talks"_s);
    QCOMPARE(session.file().content, session.content());
    QCOMPARE(session.file().review, "Talks on wine"_ba);
    session.undo();
    QCOMPARE(session.readout().editions[0].title, u"Talks on trade"_s);
    QCOMPARE(session.file().review, "TTalks on trade"_ba);
    session.endProposal();
    QVERIFY(!session.isProposing());
    QCOMPARE(session.readout().editions[0].title, u"Talks"_s);
    QCOMPARE(session.file().review, "TTalks on trade"_ba);
    QVERIFY(session.isModified());
    session.undo();
    QCOMPARE(session.readout().editions[0].title, QString());
}

void TestProposing::inAFile()
{
    const QTemporaryDir folder;
    Session session;
    session.reset(empty());
    type(session, u"Talks"_s);
    QVERIFY(session.saveAs(folder.filePath(u"a.readout"_s)));
    const auto weave = [](const Readout &, const Readout &proposed, const QByteArray &) {
        return R"({"title": "%1"})"_ba.replace("%1", proposed.editions[0].title.toUtf8());
    };
    session.propose(session.readout(), weave);
    QVERIFY(!session.isModified());
    type(session, u"Talks on trade"_s);
    QVERIFY(session.isModified());
    QVERIFY(session.save());
    QVERIFY(!session.isModified());
    QCOMPARE(session.readout().editions[0].title, u"Talks on trade"_s);
    const auto saved = loadReadout(session.path());
    QVERIFY(saved);
    QCOMPARE(saved->file.content, session.content());
    QVERIFY(saved->file.review.contains("Talks on trade"));
    QCOMPARE(readHistory(saved->file.history)->revisions.size(), 1);
    session.undo();
    QVERIFY(session.isModified());
    session.redo();
    session.endProposal();
    QVERIFY(!session.isModified());
    QCOMPARE(session.readout().editions[0].title, u"Talks"_s);
}

void TestProposing::anotherReadout()
{
    Session session;
    session.reset(empty());
    session.propose(session.readout(), titleWoven);
    type(session, u"Talks"_s);
    const QSignalSpy changes(&session, &Session::proposingChanged);
    session.reset(empty());
    QVERIFY(!session.isProposing());
    QCOMPARE(changes.count(), 1);
    QCOMPARE(session.file().review, QByteArray());
    session.setReadOnly(true);
    session.propose(session.readout(), titleWoven);
    QVERIFY(!session.isProposing());
}

// What a step makes of the content is an edit; what was proposed is in the review.
void TestProposing::contentChangedByAStep()
{
    const QTemporaryDir folder;
    Session session;
    session.reset(empty());
    QVERIFY(session.saveAs(folder.filePath(u"a.readout"_s)));
    session.propose(session.readout(), [](const Readout &, const Readout &, const QByteArray &) {
        return R"({"kept": true})"_ba;
    });
    type(session, u"Talks"_s);
    QVERIFY(session.record([](ReadoutFile file) -> Result<ReadoutFile> {
        file.content.editions[0].title = u"Withdrawn"_s;
        return file;
    }));
    QVERIFY(!session.isProposing());
    QVERIFY(!session.isModified());
    QCOMPARE(session.readout().editions[0].title, u"Withdrawn"_s);
    QVERIFY(session.file().review.contains("kept"));
    session.undo();
    QCOMPARE(session.readout().editions[0].title, QString());
}

QTEST_GUILESS_MAIN(TestProposing)
#include "tst_proposing.moc"
