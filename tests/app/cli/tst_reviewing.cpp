// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifolder.h"
#include "clirun.h"
#include "dossier.h"
#include "keyring.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

// submit, approve, request-changes, status and verify.
class TestReviewing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aLetterMakesItStale();
    void savingUnchangedKeepsIt();
    void ownApprovalIsRefused();
    void refusalAsJson();
    void whatWasShown_data();
    void whatWasShown();
    void changesAreRequested();
    void tamperedApprovals_data();
    void tamperedApprovals();
    void signedApprovals();
    void policyAsksForSignatures();
    void statusOfAFolder();
    void mergeKeepsApprovals();
    void usage_data();
    void usage();

private:
    std::unique_ptr<CliFolder> m_folder;
};

namespace {

const QString file = u"visit.readout"_s;
const QString adaAsWords = u"Ada <ada@example.org>"_s;
const QString bobAsWords = u"Bob <bob@example.org>"_s;

Ran run(const QString &command, const QStringList &more = {})
{
    return ranCommandLine(QStringList{command, file} + more);
}

Ran submit()
{
    return run(u"submit"_s, {u"--as"_s, adaAsWords});
}

Ran approve(const QStringList &more = {})
{
    return run(u"approve"_s, QStringList{u"--as"_s, bobAsWords} + more);
}

// The first one only, which is in the content: history and review stand behind it.
bool replaceInFile(const QByteArray &before, const QByteArray &after)
{
    QByteArray bytes = contentOf(file);
    const qsizetype at = bytes.indexOf(before);
    return at >= 0 && write(file, bytes.replace(at, before.size(), after));
}

QJsonObject status()
{
    const Ran ran = run(u"status"_s, {u"--json"_s});
    return QJsonDocument::fromJson(ran.out.toUtf8()).array().first().toObject();
}

QString validity(const Ran &ran)
{
    const QJsonObject root = QJsonDocument::fromJson(ran.out.toUtf8()).object();
    return root["approvals"_L1].toArray().last()["validity"_L1].toString();
}

} // namespace

void TestReviewing::init()
{
    m_folder = std::make_unique<CliFolder>();
    QVERIFY(write(file, fileOf(readout({edition(u"e1"_s, u"en"_s, u"A visit to Ruritania"_s)}))));
}

void TestReviewing::cleanup()
{
    m_folder.reset();
}

void TestReviewing::aLetterMakesItStale()
{
    QCOMPARE(run(u"status"_s).code, ExitCode::Good);
    QCOMPARE(submit().code, ExitCode::Good);
    const Ran approved = approve();
    QCOMPARE(approved.code, ExitCode::Good);
    QVERIFY2(
        approved.out.startsWith(u"visit.readout: “A visit to Ruritania”, revision 1, digest "_s),
        qPrintable(approved.out));
    QCOMPARE(run(u"status"_s).code, ExitCode::Good);
    QCOMPARE(run(u"verify"_s).code, ExitCode::Good);
    QVERIFY(status()["approved"_L1].toBool());

    QVERIFY(replaceInFile("to Ruritania", "to Ruritanja"));
    const Ran stale = run(u"status"_s);
    QCOMPARE(int(stale.code), 3);
    QVERIFY2(stale.out.startsWith("visit.readout: approved, stale\n"_L1), qPrintable(stale.out));
    QVERIFY2(
        stale.out.contains("stale: Bob <bob@example.org> decided on revision 1"_L1),
        qPrintable(stale.out));
    QCOMPARE(int(run(u"verify"_s).code), 3);
    QVERIFY(status()["stale"_L1].toBool());
    QCOMPARE(status()["approvedRevision"_L1], 1);
}

void TestReviewing::savingUnchangedKeepsIt()
{
    submit();
    approve();
    const QByteArray before = contentOf(file);
    QVERIFY(replaceInFile("to Ruritania", "to Ruritanja"));
    QCOMPARE(int(run(u"status"_s).code), 3);
    QVERIFY(replaceInFile("to Ruritanja", "to Ruritania"));
    QCOMPARE(contentOf(file), before);
    QCOMPARE(run(u"status"_s).code, ExitCode::Good);
    // through a revision in between
    QVERIFY(replaceInFile("to Ruritania", "to Ruritanja"));
    QCOMPARE(submit().code, ExitCode::Good);
    QCOMPARE(int(run(u"status"_s).code), 3);
    QCOMPARE(run(u"restore"_s, {u"1"_s}).code, ExitCode::Good);
    QCOMPARE(run(u"status"_s).code, ExitCode::Good);
    QVERIFY(status()["approved"_L1].toBool());
    // saved once more as it is
    const Result<LoadedReadout> loaded = loadReadout(file);
    QVERIFY(loaded && saveReadout(file, loaded->file));
    QVERIFY(status()["approved"_L1].toBool());
}

void TestReviewing::ownApprovalIsRefused()
{
    submit();
    const QByteArray before = contentOf(file);
    const Ran ran = run(u"approve"_s, {u"--as"_s, u"A. Lovelace <ADA@example.org>"_s});
    QCOMPARE(int(ran.code), 3);
    QVERIFY2(
        ran.err.startsWith("visit.readout: refused (ownText): A. Lovelace"_L1), qPrintable(ran.err));
    QVERIFY2(ran.err.contains("what may follow: "_L1), qPrintable(ran.err));
    QCOMPARE(contentOf(file), before);
}

void TestReviewing::refusalAsJson()
{
    const Ran ran = approve({u"--json"_s});
    QCOMPARE(int(ran.code), 3);
    const QJsonObject refused
        = QJsonDocument::fromJson(ran.out.toUtf8()).object()["refused"_L1].toObject();
    QCOMPARE(refused["guard"_L1], u"state"_s);
    QVERIFY(refused["next"_L1].toArray().contains(u"submit"_s));
}

void TestReviewing::whatWasShown_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::newRow("revision") << QStringList{u"--revision"_s, u"1"_s} << 0;
    QTest::newRow("first digits") << QStringList{u"--digest"_s, u"DIGEST"_s} << 0;
    QTest::newRow("another digest") << QStringList{u"--digest"_s, QString(64, u'0')} << 3;
    QTest::newRow("too few digits") << QStringList{u"--digest"_s, u""_s} << 3;
    QTest::newRow("no such revision") << QStringList{u"--revision"_s, u"7"_s} << 2;
}

void TestReviewing::whatWasShown()
{
    QFETCH(QStringList, options);
    QFETCH(const int, code);
    submit();
    options.replaceInStrings(u"DIGEST"_s, status()["digest"_L1].toString().first(8));
    QCOMPARE(int(approve(options).code), code);
}

void TestReviewing::changesAreRequested()
{
    submit();
    QCOMPARE(int(run(u"request-changes"_s, {u"--as"_s, bobAsWords}).code), 3);
    const Ran ran
        = run(u"request-changes"_s, {u"--as"_s, bobAsWords, u"--reason"_s, u"Which ministers?"_s});
    QCOMPARE(ran.code, ExitCode::Good);
    QCOMPARE(status()["state"_L1], u"changesRequested"_s);
    QVERIFY(run(u"log"_s).out.contains("changesRequested  revision 1  by Bob"_L1));
    QCOMPARE(int(submit().code), 3);
    QVERIFY(replaceInFile("The ministers", "Both ministers"));
    QCOMPARE(submit().code, ExitCode::Good);
    QCOMPARE(run(u"log"_s, {u"--verify"_s}).code, ExitCode::Good);
}

void TestReviewing::tamperedApprovals_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("word");
    QTest::newRow("of another readout")
        << R"("id": "0f8f1f2e-)"_ba << R"("id": "1f8f1f2e-)"_ba << u"otherReadout"_s;
    QTest::newRow("digest") << R"("revision": 1,
          "digest": ")"_ba << R"("revision": 1,
          "digest": "0000)"_ba
                            << u"editedDigest"_s;
    QTest::newRow("statement") << R"("person": "Bob)"_ba << R"("person": "Eve)"_ba << u"forged"_s;
}

void TestReviewing::tamperedApprovals()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    submit();
    approve();
    QByteArray bytes = contentOf(file);
    const qsizetype at = bytes.indexOf(before);
    QVERIFY(at > 0);
    bytes.replace(at, after.size(), after);
    QVERIFY(write(file, bytes));
    QTEST(validity(run(u"verify"_s, {u"--json"_s})), "word");
    QCOMPARE(int(run(u"verify"_s).code), 3);
    QCOMPARE(int(run(u"status"_s).code), 3);
}

void TestReviewing::signedApprovals()
{
    if (KeyRing::gpg({u"--version"_s}).isEmpty())
        QSKIP("there is no gpg");
    const KeyRing ring;
    const QString key = KeyRing::makeKey(bobAsWords);
    submit();
    QCOMPARE(int(run(u"approve"_s, {u"--as"_s, u"Eve <eve@example.org>"_s, u"--sign"_s}).code), 2);
    QCOMPARE(approve({u"--sign"_s}).code, ExitCode::Good);
    QCOMPARE(run(u"verify"_s).code, ExitCode::Good);
    QVERIFY(status()["approvals"_L1].toArray().first()["signed"_L1].toBool());
    {
        const KeyRing empty;
        const Ran unknown = run(u"verify"_s, {u"--json"_s});
        QCOMPARE(validity(unknown), u"unknownKey"_s);
        QCOMPARE(int(unknown.code), 3);
    }
    QVERIFY(KeyRing::revoke(key));
    const Ran revoked = run(u"verify"_s);
    QCOMPARE(int(revoked.code), 3);
    QVERIFY2(revoked.out.contains("revoked key: the key with which Bob"_L1), qPrintable(revoked.out));
}

void TestReviewing::policyAsksForSignatures()
{
    submit();
    approve();
    QVERIFY(write(u"newsroom.json"_s, R"({"review": {"signatures": true}})"));
    QCOMPARE(validity(run(u"verify"_s, {u"--json"_s})), u"unsigned"_s);
    QVERIFY(write(u"newsroom.json"_s, R"({"review": {"signatures": "yes"}})"));
    const Ran ran = run(u"status"_s);
    QCOMPARE(ran.code, ExitCode::Unreadable);
    QVERIFY2(ran.err.contains("newsroom.json: review.signatures: "_L1), qPrintable(ran.err));
}

void TestReviewing::statusOfAFolder()
{
    submit();
    approve();
    QVERIFY(write(u"in/good.readout"_s, contentOf(file)));
    QVERIFY(replaceInFile("to Ruritania", "to Ruritanja"));
    QVERIFY(write(u"in/stale.readout"_s, contentOf(file)));
    const Ran ran = ranCommandLine({u"status"_s, u"in"_s});
    QCOMPARE(int(ran.code), 3);
    QVERIFY(ran.out.contains("in/good.readout: approved\n"_L1));
    QVERIFY(ran.out.contains("in/stale.readout: approved, stale\n"_L1));
}

void TestReviewing::mergeKeepsApprovals()
{
    submit();
    QVERIFY(write(u"base.readout"_s, contentOf(file)));
    approve();
    QVERIFY(write(u"ours.readout"_s, contentOf(file)));
    QVERIFY(replaceInFile("The ministers met", "Both ministers met"));
    QVERIFY(write(u"theirs.readout"_s, contentOf(file)));
    QVERIFY(write(file, contentOf(u"base.readout"_s)));
    QCOMPARE(
        ranCommandLine({u"merge"_s, u"base.readout"_s, file, u"theirs.readout"_s}).code,
        ExitCode::Good);
    const QJsonObject approval = status()["approvals"_L1].toArray().first().toObject();
    QCOMPARE(approval["validity"_L1], u"stale"_s);
    QVERIFY(!status()["approved"_L1].toBool());
}

void TestReviewing::usage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("scope") << QStringList{u"approve"_s, file, u"--scope"_s, u"most"_s};
    QTest::newRow("no address") << QStringList{u"approve"_s, file, u"--as"_s, u"Bob"_s, u"--sign"_s};
    QTest::newRow("no file") << QStringList{u"submit"_s};
}

void TestReviewing::usage()
{
    QFETCH(const QStringList, words);
    submit();
    qunsetenv("EMAIL");
    QCOMPARE(ranCommandLine(words).code, ExitCode::Usage);
}

QTEST_GUILESS_MAIN(TestReviewing)
#include "tst_reviewing.moc"
