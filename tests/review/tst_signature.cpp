// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring.h"
#include "reviewed.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

// Signed approvals, by real keys of GnuPG.
class TestSignature : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void good();
    void edited_data();
    void edited();
    void copiedFromAnotherReadout();
    void otherPerson();
    void unknownKey();
    void expiredKey();
    void revokedKey();
    void keyThatDoesNotCount();
    void noKeyToSignWith();
    void noSignatureAtAll();
    void withoutTheLog();

private:
    std::optional<KeyRing> m_ring;
    QString m_bobsKey;
};

namespace {

Dossier signedBy(const Actor &actor, const QString &key)
{
    ReviewMove approve = move(ReviewAction::Approve, actor);
    approve.sign = [key](const QByteArray &bytes) { return signatureOf(bytes, key); };
    const Result<Dossier> result = tried(submitted(), approve);
    if (!result)
        qWarning("%s", qPrintable(result.error().message));
    return result.value_or(Dossier());
}

Validity validity(const Dossier &dossier, const Policy &policy = {})
{
    const Standing standing = standingOf(dossier, policy);
    return standing.approvals.isEmpty() ? Validity::Unchecked : standing.approvals.first().validity;
}

Actor person(const QString &name)
{
    return {name, name.toLower() + u"@example.org"_s, {}};
}

} // namespace

void TestSignature::initTestCase()
{
    if (KeyRing::gpg({u"--version"_s}).isEmpty())
        QSKIP("there is no gpg");
    m_ring.emplace();
    m_bobsKey = KeyRing::makeKey(personOf(bob));
    QCOMPARE(m_bobsKey.size(), 40);
}

void TestSignature::cleanupTestCase()
{
    m_ring.reset();
}

void TestSignature::good()
{
    const Dossier dossier = signedBy(bob, bob.mail);
    const Standing standing = standingOf(dossier, {});
    QVERIFY(standing.isApproved);
    QCOMPARE(standing.state, ReviewState::Approved);
    const Approval &approval = dossier.review.approvals.first();
    QVERIFY(approval.signature.startsWith("-----BEGIN PGP SIGNATURE-----\n"_L1));
    const SignatureVerdict verdict
        = checkSignature(canonicalForm(approval.statement), approval.signature);
    QCOMPARE(verdict.kind, SignatureVerdict::Kind::Good);
    QCOMPARE(verdict.fingerprint, m_bobsKey);
    QCOMPARE(verdict.mails, QStringList{bob.mail});
    Policy policy;
    policy.signatures = true;
    policy.reviewers = {{personOf(bob), {}, {m_bobsKey}}};
    QCOMPARE(validity(dossier, policy), Validity::Good);
    QCOMPARE(validity(saved(dossier, visit(u"Changed"_s), ada)), Validity::Stale);
}

void TestSignature::edited_data()
{
    QTest::addColumn<int>("member");
    QTest::newRow("person") << 0;
    QTest::newRow("role") << 1;
    QTest::newRow("time") << 2;
    QTest::newRow("scope") << 3;
}

void TestSignature::edited()
{
    QFETCH(const int, member);
    Dossier dossier = signedBy(bob, bob.mail);
    Statement &statement = dossier.review.approvals[0].statement;
    switch (member) {
    case 0: statement.person = personOf(eve); break;
    case 1: statement.role = u"minister"_s; break;
    case 2: statement.time = noon(2); break;
    default: statement.scope = {Scope::Kind::Translation, u"fr"_s};
    }
    QCOMPARE(validity(dossier), Validity::Forged);
}

void TestSignature::copiedFromAnotherReadout()
{
    Readout other = visit();
    other.id = u"8e1f2c5a-0000-4000-8000-000000000002"_s;
    Dossier dossier = submitted(other);
    dossier.review = signedBy(bob, bob.mail).review;
    QCOMPARE(validity(dossier), Validity::OtherReadout);
    // and made to fit
    dossier.review.approvals[0].statement.readout = other.id;
    dossier.review.approvals[0].statement.digest = standingOf(dossier, {}).digest;
    QCOMPARE(validity(dossier), Validity::Forged);
}

void TestSignature::otherPerson()
{
    ReviewMove approve = move(ReviewAction::Approve, eve);
    approve.sign = [](const QByteArray &bytes) { return signatureOf(bytes, bob.mail); };
    const Result<Dossier> result = tried(submitted(), approve);
    QVERIFY(!result);
    QVERIFY(result.error().message.contains("otherPerson"_L1));
}

void TestSignature::unknownKey()
{
    const Dossier dossier = signedBy(bob, bob.mail);
    const KeyRing other;
    QCOMPARE(validity(dossier), Validity::UnknownKey);
    QVERIFY(!standingOf(dossier, {}).isApproved);
}

// The key is of a past year; once it has signed, its time is set to have ended then.
void TestSignature::expiredKey()
{
    const Actor carol = person(u"Carol"_s);
    const QString key
        = KeyRing::makeKey(personOf(carol), {u"--faked-system-time"_s, u"20200101T000000"_s});
    const Dossier dossier = signedBy(carol, key);
    QCOMPARE(validity(dossier), Validity::Good);
    KeyRing::gpg(
        {u"--faked-system-time"_s, u"20200103T000000"_s, u"--quick-set-expire"_s, key, u"1d"_s});
    QCOMPARE(validity(dossier), Validity::ExpiredKey);
}

void TestSignature::revokedKey()
{
    const Actor dave = person(u"Dave"_s);
    const QString key = KeyRing::makeKey(personOf(dave));
    const Dossier dossier = signedBy(dave, key);
    QCOMPARE(validity(dossier), Validity::Good);
    QVERIFY(!isUnfounded(standingOf(dossier, {})));
    QVERIFY(KeyRing::revoke(key));
    QCOMPARE(validity(dossier), Validity::RevokedKey);
    QVERIFY(isUnfounded(standingOf(dossier, {}))); // the log says approved
    QVERIFY(!signatureOf("more", key));            // nor does it sign any more
}

void TestSignature::keyThatDoesNotCount()
{
    Policy policy;
    policy.reviewers = {{personOf(bob), {}, {QString(40, u'A')}}};
    QCOMPARE(validity(signedBy(bob, bob.mail), policy), Validity::UncountedKey);
}

void TestSignature::noKeyToSignWith()
{
    const Result<QString> signature = signatureOf("text", u"nobody@example.org"_s);
    QVERIFY(!signature);
    QVERIFY(signature.error().message.contains("nobody@example.org"_L1));
}

void TestSignature::noSignatureAtAll()
{
    Dossier dossier = signedBy(bob, bob.mail);
    dossier.review.approvals[0].signature = u"-----BEGIN PGP SIGNATURE-----\n\nnothing\n"_s;
    QCOMPARE(validity(dossier), Validity::Forged);
}

// A signature proves the statement also where the log does not know it.
void TestSignature::withoutTheLog()
{
    Dossier dossier = submitted();
    dossier.review = signedBy(bob, bob.mail).review;
    QCOMPARE(validity(dossier), Validity::Good);
    dossier.review.approvals[0].signature.clear();
    QCOMPARE(validity(dossier), Validity::Forged);
}

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
