// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"
#include "reviewed.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

// Moves through the states, their guards, and what approvals are worth.
class TestReview : public QObject
{
    Q_OBJECT

private slots:
    void everyStateIsReached();
    void approvalHoldsForOneText();
    void savingUnchangedKeepsIt();
    void metadataLeavesTheDigest();
    void refusals_data();
    void refusals();
    void objectionTakesBackApprovals();
    void independenceCountsFromTheApproval();
    void tamperingIsNamed_data();
    void tamperingIsNamed();
    void policyAsksForMore();
    void policyAsksForTranslations();
    void policyNamesReviewers();
    void draftGoesOnBehindPublication();
    void correction();
    void withdrawalKeepsText();
    void forcedStaysADebt();
    void scheduleAndEmbargo();
    void claimAndRelease();
    void logTellsAll();
};

namespace {

Standing standing(const Dossier &dossier, const Policy &policy = {})
{
    return standingOf(dossier, policy, verdictsOf(dossier.review));
}

QString refusal(const Result<Dossier> &result)
{
    if (result)
        return u"done"_s;
    const QString message = result.error().message;
    return result.error().kind == Error::Kind::Refused
               ? message.sliced(9, message.indexOf(u')') - 9)
               : message;
}

Dossier done(const Dossier &dossier, const ReviewMove &move, const Policy &policy = {})
{
    const Result<Dossier> result = tried(dossier, move, policy);
    if (!result)
        qWarning("%s", qPrintable(result.error().message));
    return result.value_or(dossier);
}

Dossier published()
{
    return done(approved(), move(ReviewAction::Publish, ada));
}

Moment at(int day)
{
    return withUtc({QDate(2031, 3, day), QTime(12, 0), u"UTC"_s, {}});
}

Readout noted(Readout readout)
{
    readout.corrections << Correction{at(2), u"The place was wrong."_s};
    return readout;
}

} // namespace

void TestReview::everyStateIsReached()
{
    QSet<ReviewState> reached{ReviewState::Draft};
    QSet<ReviewAction> done;
    for (const ReviewStep &step : reviewSteps()) {
        reached << step.to;
        done << step.action;
        QCOMPARE(findStep(step.from, step.action), &step); // no row twice
        QCOMPARE(stateFrom(wordOf(step.to)), step.to);
        QCOMPARE(actionFrom(logWordOf(step.action)), step.action);
        QVERIFY(!nameOf(step.to).isEmpty() && !nameOf(step.action).isEmpty());
    }
    QCOMPARE(reached.size(), 8);
    QCOMPARE(done.size(), 12);
}

void TestReview::approvalHoldsForOneText()
{
    Dossier dossier = approved();
    QCOMPARE(standing(dossier).state, ReviewState::Approved);
    QVERIFY(standing(dossier).isApproved);
    QCOMPARE(approvedRevision(standing(dossier)), 1);

    dossier = saved(dossier, visit(u"A visit to Ruritanja"_s), ada);
    QVERIFY(standing(dossier).isStale);
    QCOMPARE(standing(dossier).approvals.first().validity, Validity::Stale);
    QCOMPARE(approvedRevision(standing(dossier)), 1);
    QCOMPARE(standing(dossier).missing.size(), 1);

    dossier = saved(dossier, visit(), bob); // taking back is no text of one's own
    QVERIFY(standing(dossier).isApproved);
    QVERIFY(!standing(dossier).isStale);
    QCOMPARE(standing(dossier).approvals.first().validity, Validity::Good);
    QCOMPARE(standing(dossier).approved, (QList{ApprovedRevision{3, digestOf(visit()), noon()}}));
}

void TestReview::savingUnchangedKeepsIt()
{
    const Dossier dossier = approved();
    QCOMPARE(saved(dossier, visit(), ada), dossier);
}

void TestReview::metadataLeavesTheDigest()
{
    const Dossier before = submitted();
    const Dossier after = approved();
    QCOMPARE(standing(after).digest, standing(before).digest);
    QCOMPARE(after.history.revisions, before.history.revisions);
}

void TestReview::refusals_data()
{
    QTest::addColumn<Dossier>("dossier");
    QTest::addColumn<ReviewMove>("wanted");
    QTest::addColumn<QString>("guard");
    using enum ReviewAction;

    QTest::newRow("not submitted") << saved({}, visit(), ada) << move(Approve, bob) << u"state"_s;
    QTest::newRow("twice") << submitted() << move(Submit, ada) << u"nothingNew"_s;
    QTest::newRow("approved") << approved() << move(Submit, ada) << u"nothingNew"_s;
    QTest::newRow("author") << submitted() << move(Approve, ada) << u"ownText"_s;
    Actor other = ada;
    other.name = u"Ada Lovelace"_s;
    QTest::newRow("author by address") << submitted() << move(Approve, other) << u"ownText"_s;
    ReviewMove blind = move(Approve, bob);
    blind.digest = QString(64, u'0');
    QTest::newRow("another text was shown") << submitted() << blind << u"shown"_s;
    Dossier unsaved = submitted();
    unsaved.content = visit(u"Changed by another hand"_s);
    QTest::newRow("in no revision") << unsaved << move(Approve, bob) << u"revision"_s;
    ReviewMove partial = move(Approve, bob);
    partial.scope = {Scope::Kind::Section, u"b9"_s};
    QTest::newRow("no such section") << submitted() << partial << u"scope"_s;
    QTest::newRow("approved twice") << approved() << move(Approve, bob) << u"repeated"_s;
    ReviewMove silent = move(RequestChanges, bob);
    silent.reason.clear();
    QTest::newRow("no reason") << submitted() << silent << u"reason"_s;
    ReviewMove again = move(Submit, ada);
    again.reason.clear();
    QTest::newRow("nothing was changed")
        << done(submitted(), move(RequestChanges, bob)) << again << u"unchanged"_s;
    QTest::newRow("out already") << published() << move(Submit, ada) << u"nothingNew"_s;
    QTest::newRow("not out") << submitted() << move(Withdraw, ada) << u"published"_s;
    QTest::newRow("no correction") << approved() << move(Correct, ada) << u"published"_s;
    QTest::newRow("no approval") << submitted() << move(Publish, ada) << u"state"_s;
    QTest::newRow("no time") << approved() << move(Schedule, ada) << u"time"_s;
    Dossier broken = approved();
    broken.history.log[0].actor = u"Eve"_s;
    QTest::newRow("broken log") << broken << move(Publish, ada) << u"log"_s;
}

void TestReview::refusals()
{
    QFETCH(const Dossier, dossier);
    QFETCH(const ReviewMove, wanted);
    const Result<Dossier> result = tried(dossier, wanted);
    QTEST(refusal(result), "guard");
    QVERIFY(
        standing(dossier).next.isEmpty() || result.error().message.contains("what may follow: "_L1));
}

void TestReview::objectionTakesBackApprovals()
{
    Dossier dossier = done(approved(), move(ReviewAction::RequestChanges, eve));
    QCOMPARE(standing(dossier).state, ReviewState::ChangesRequested);
    QVERIFY(!standing(dossier).isApproved);
    QCOMPARE(standing(dossier).approvals.first().validity, Validity::Superseded);
    dossier = done(dossier, move(ReviewAction::Submit, ada)); // with a reason why not
    dossier = done(dossier, move(ReviewAction::Approve, eve));
    QVERIFY(standing(dossier).isApproved);
    QCOMPARE(standing(dossier).state, ReviewState::Approved);
}

void TestReview::independenceCountsFromTheApproval()
{
    Dossier dossier = saved(approved(), visit(u"By Bob"_s), bob);
    QCOMPARE(refusal(tried(dossier, move(ReviewAction::Approve, bob))), u"ownText"_s);
    dossier = done(dossier, move(ReviewAction::Approve, ada)); // Ada wrote nothing of what is new
    QVERIFY(standing(dossier).isApproved);
    QCOMPARE(standing(dossier).state, ReviewState::Approved);
}

void TestReview::tamperingIsNamed_data()
{
    QTest::addColumn<Dossier>("dossier");
    QTest::addColumn<Validity>("validity");

    Dossier copied = submitted(visit(u"Another readout"_s));
    copied.content.id = u"8e1f2c5a-0000-4000-8000-000000000002"_s;
    copied = saved(copied, copied.content, ada);
    copied.review = approved().review;
    QTest::newRow("copied from another readout") << copied << Validity::OtherReadout;

    Dossier changed = saved(approved(), visit(u"Changed"_s), ada);
    Dossier digest = changed;
    digest.review.approvals[0].statement.digest = digestOf(changed.content);
    QTest::newRow("digest edited by hand") << digest << Validity::EditedDigest;
    Dossier both = digest;
    both.review.approvals[0].statement.revision = 2;
    QTest::newRow("digest and revision edited") << both << Validity::Forged;
    Dossier person = approved();
    person.review.approvals[0].statement.person = u"Eve <eve@example.org>"_s;
    QTest::newRow("statement edited by hand") << person << Validity::Forged;
    Dossier decision = done(submitted(), move(ReviewAction::RequestChanges, bob));
    decision.review.approvals[0].statement.decision = ReviewDecision::Approved;
    QTest::newRow("decision turned round") << decision << Validity::Forged;
    Dossier put = submitted();
    put.review.approvals << Approval{statementOf(put, move(ReviewAction::Approve, eve)), {}};
    QTest::newRow("put in") << put << Validity::Forged;
    const QString digestOfIt = digestOf(put.review.approvals.first().statement);
    put.history.log.last().details << LogDetail{logdetails::statement, digestOfIt};
    QTest::newRow("put in, into the log as well") << put << Validity::Forged;
}

void TestReview::tamperingIsNamed()
{
    QFETCH(const Dossier, dossier);
    const Standing seen = standing(dossier);
    QTEST(seen.approvals.first().validity, "validity");
    QVERIFY(isTampered(seen.approvals.first().validity));
    QVERIFY(!seen.isApproved);
    QCOMPARE(approvedRevision(seen), 0);
}

void TestReview::policyAsksForMore()
{
    Policy policy;
    policy.approvals
        = {Requirement{{}, u"editor"_s, 2}, Requirement{{Scope::Kind::Titles}, u"protocol"_s, 1}};
    const auto as = [](Actor actor, const QString &role) {
        actor.role = role;
        return actor;
    };
    Dossier dossier = submitted(visit(), policy);
    dossier = done(dossier, move(ReviewAction::Approve, as(bob, u"editor"_s)), policy);
    QCOMPARE(standing(dossier, policy).state, ReviewState::Submitted);
    QCOMPARE(standing(dossier, policy).missing.size(), 2);
    dossier = done(dossier, move(ReviewAction::Approve, as(eve, u"editor"_s)), policy);
    QCOMPARE(standing(dossier, policy).missing, (QList{Missing{policy.approvals.at(1), 1}})); // not
                                                                                              // by
                                                                                              // an
                                                                                              // editor
    ReviewMove titles = move(ReviewAction::Approve, as(eve, u"protocol"_s));
    titles.scope = {Scope::Kind::Titles};
    dossier = done(dossier, titles, policy);
    QCOMPARE(standing(dossier, policy).state, ReviewState::Approved);
    QVERIFY(standing(dossier, policy).isApproved);
}

void TestReview::policyAsksForTranslations()
{
    Policy policy;
    policy.approvals = {Requirement{}, Requirement{{Scope::Kind::Translation}, {}, 1}};
    Readout readout = visit();
    Edition french = readout.editions.first();
    french.id = u"e2"_s;
    french.language = u"fr"_s;
    french.kind = Edition::Kind::OfficialTranslation;
    readout.editions << french;
    Dossier dossier = submitted(readout, policy);
    dossier = done(dossier, move(ReviewAction::Approve, bob), policy);
    QVERIFY(!standing(dossier, policy).isApproved);
    ReviewMove translation = move(ReviewAction::Approve, eve);
    translation.scope = {Scope::Kind::Translation, u"fr"_s};
    QVERIFY(standing(done(dossier, translation, policy), policy).isApproved);
    // without translations nobody needs to approve them
    const Dossier plain = done(submitted(visit(), policy), move(ReviewAction::Approve, bob), policy);
    QVERIFY(standing(plain, policy).isApproved);
}

void TestReview::policyNamesReviewers()
{
    Policy policy;
    policy.reviewers = {{personOf(bob), {u"editor"_s}, {}}};
    Actor editor = bob;
    editor.role = u"editor"_s;
    const Dossier dossier = submitted(visit(), policy);
    QCOMPARE(refusal(tried(dossier, move(ReviewAction::Approve, eve), policy)), u"role"_s);
    QCOMPARE(refusal(tried(dossier, move(ReviewAction::Approve, bob), policy)), u"role"_s);
    QVERIFY(tried(dossier, move(ReviewAction::Approve, editor), policy));
    policy.signatures = true;
    QCOMPARE(refusal(tried(dossier, move(ReviewAction::Approve, editor), policy)), u"signature"_s);
}

void TestReview::draftGoesOnBehindPublication()
{
    Dossier dossier = saved(approved(), visit(u"The next draft"_s), ada);
    QVERIFY(standing(dossier).isStale);
    dossier = done(dossier, move(ReviewAction::Publish, ada));
    QCOMPARE(standing(dossier).state, ReviewState::Published);
    QCOMPARE(standing(dossier).published->revision, 1);
    QCOMPARE(standing(dossier).published->digest, digestOf(visit()));
    QCOMPARE(dossier.content, visit(u"The next draft"_s));
}

void TestReview::correction()
{
    Dossier dossier = saved(published(), visit(u"A visit to Borduria"_s), ada);
    dossier = done(dossier, move(ReviewAction::Approve, bob));
    QCOMPARE(refusal(tried(dossier, move(ReviewAction::Correct, ada))), u"note"_s);
    dossier = saved(dossier, noted(dossier.content), ada);
    QCOMPARE(refusal(tried(dossier, move(ReviewAction::Correct, ada))), u"note"_s);
    dossier = done(dossier, move(ReviewAction::Approve, bob));
    QCOMPARE(refusal(tried(dossier, move(ReviewAction::Publish, ada))), u"state"_s);
    dossier = done(dossier, move(ReviewAction::Correct, ada));
    QCOMPARE(standing(dossier).state, ReviewState::Corrected);
    QCOMPARE(standing(dossier).published->revision, 3);
    QCOMPARE(refusal(tried(dossier, move(ReviewAction::Correct, ada))), u"news"_s);
}

void TestReview::withdrawalKeepsText()
{
    Dossier dossier = saved(published(), visit(u"The next draft"_s), ada);
    dossier = done(dossier, move(ReviewAction::Withdraw, ada));
    const Standing seen = standing(dossier);
    QCOMPARE(seen.state, ReviewState::Withdrawn);
    QCOMPARE(seen.published->action, ReviewAction::Withdraw);
    const Result<Readout> out = contentOf(dossier.history, seen.published->revision);
    QVERIFY(out);
    QCOMPARE(out->editions.first().title, u"A visit to Ruritania"_s);
    QCOMPARE(out->withdrawal->reason, u"So."_s);
    QCOMPARE(dossier.content.editions.first().title, u"The next draft"_s);
    QVERIFY(dossier.content.withdrawal);
    QCOMPARE(firstBroken(dossier.history), std::nullopt);
    // what was withdrawn comes back only without the notice
    dossier = done(dossier, move(ReviewAction::Submit, ada));
    dossier = done(dossier, move(ReviewAction::Approve, bob));
    QCOMPARE(refusal(tried(dossier, move(ReviewAction::Publish, ada))), u"withdrawal"_s);
}

void TestReview::forcedStaysADebt()
{
    Dossier dossier = done(submitted(), move(ReviewAction::ForcePublish, ada));
    QCOMPARE(standing(dossier).state, ReviewState::Published);
    QCOMPARE(standing(dossier).debt->reason, u"So."_s);
    QVERIFY(!standing(dossier).isApproved);
    QCOMPARE(refusal(tried(dossier, move(ReviewAction::Approve, ada))), u"ownText"_s);
    dossier = done(dossier, move(ReviewAction::Approve, bob));
    QCOMPARE(standing(dossier).debt, std::nullopt);
    QCOMPARE(standing(dossier).state, ReviewState::Published);
}

void TestReview::scheduleAndEmbargo()
{
    Readout readout = visit();
    readout.embargo = at(3);
    Dossier dossier = approved(readout);
    QCOMPARE(refusal(tried(dossier, move(ReviewAction::Publish, ada, 2))), u"embargo"_s);
    QCOMPARE(refusal(tried(dossier, move(ReviewAction::ForcePublish, ada, 2))), u"approval"_s);
    QCOMPARE(
        refusal(tried(submitted(readout), move(ReviewAction::ForcePublish, ada, 2))), u"embargo"_s);
    ReviewMove schedule = move(ReviewAction::Schedule, ada, 2);
    schedule.schedule = at(4);
    dossier = done(dossier, schedule);
    QCOMPARE(standing(dossier).state, ReviewState::Scheduled);
    QCOMPARE(standing(dossier).schedule, at(4));
    QCOMPARE(refusal(tried(dossier, move(ReviewAction::Publish, ada, 3))), u"schedule"_s);
    const Dossier taken = done(dossier, move(ReviewAction::Unschedule, ada, 2));
    QCOMPARE(standing(taken).state, ReviewState::Approved);
    QCOMPARE(standing(taken).schedule, std::nullopt);
    dossier = done(dossier, move(ReviewAction::Publish, ada, 4));
    QCOMPARE(standing(dossier).state, ReviewState::Published);
}

void TestReview::claimAndRelease()
{
    Dossier dossier = done(submitted(), move(ReviewAction::Claim, bob));
    QCOMPARE(standing(dossier).claimedBy, personOf(bob));
    QCOMPARE(refusal(tried(dossier, move(ReviewAction::Claim, eve))), u"claimed"_s);
    dossier = done(dossier, move(ReviewAction::Release, bob));
    QCOMPARE(standing(dossier).claimedBy, QString());
    QCOMPARE(standing(dossier).state, ReviewState::Submitted);
}

void TestReview::logTellsAll()
{
    Dossier dossier = saved(published(), visit(u"Changed"_s), bob);
    dossier.history = recorded(
        dossier.history, {.event = u"exported"_s, .person = personOf(eve), .time = noon(2)});
    QStringList told;
    for (const LogEntry &entry : dossier.history.log)
        told << entry.event + u' ' + entry.actor.section(u' ', 0, 0) + u' '
                    + QString::number(entry.revision);
    QCOMPARE(
        told,
        (QStringList{
            u"saved Ada 1"_s,
            u"submitted Ada 1"_s,
            u"approved Bob 1"_s,
            u"published Ada 1"_s,
            u"saved Bob 2"_s,
            u"exported Eve 2"_s}));
    const QList<LogDetail> &details = dossier.history.log.at(3).details;
    QVERIFY(details.contains(LogDetail{logdetails::from, u"approved"_s}));
    QVERIFY(details.contains(LogDetail{logdetails::state, u"published"_s}));
    QVERIFY(details.contains(LogDetail{logdetails::digestBefore, digestOf(visit())}));
    QCOMPARE(firstBroken(dossier.history), std::nullopt);
}

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
