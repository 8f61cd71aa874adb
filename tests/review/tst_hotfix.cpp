// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"
#include "discussion.h"
#include "hotfix.h"
#include "outtext.h"
#include "reviewed.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

// Corrections of what is out, beside a draft that goes on.
class TestHotfix : public QObject
{
    Q_OBJECT

private slots:
    void leavesTheDraft();
    void isApprovedOnItsOwn();
    void isSuggestedToTheDraft();
    void authorsAreThoseOfEachText();
    void withoutDraftCorrectsTheText();
    void commentsOnTheDraftDoNotStop();
    void refusals_data();
    void refusals();
};

namespace {

Standing standing(const Dossier &dossier)
{
    return standingOf(dossier, {});
}

Readout titled(const QString &title, const QString &words = u"They met in Zenda."_s)
{
    Readout readout = visit(title);
    readout.editions.front().summary = words;
    return readout;
}

// A text that is approved, and a later draft of it by Bob.
Dossier withDraft()
{
    Dossier dossier = saved({}, titled(u"A visit"_s), ada);
    dossier = tried(dossier, move(ReviewAction::Submit, ada)).value_or(Dossier());
    dossier = tried(dossier, move(ReviewAction::Approve, bob)).value_or(Dossier());
    return saved(dossier, titled(u"A long visit"_s), bob);
}

Hotfix fix(const Actor &actor = eve, const QString &words = u"They met in Strelsau."_s)
{
    return {
        .text = titled(u"A visit"_s, words),
        .correction
        = {.at = {}, .note = u"The place was wrong."_s, .weight = Correction::Weight::Major},
        .actor = actor,
        .time = noon()};
}

Result<Dossier> fixed(const Dossier &dossier, const Hotfix &hotfix = fix())
{
    quint32 last = 0;
    return withHotfix(dossier, {}, hotfix, [&last] { return ++last; });
}

Result<Dossier> approvedBeside(const Dossier &dossier, const Actor &actor)
{
    const int revision = openHotfix(dossier, standing(dossier));
    return branchAt(dossier, revision)
        .and_then([&](const Dossier &branch) {
            return tried(branch, move(ReviewAction::Approve, actor));
        })
        .transform([&](const Dossier &branch) { return rejoined(dossier, branch); });
}

} // namespace

void TestHotfix::leavesTheDraft()
{
    const Dossier before = withDraft();
    const Result<Dossier> after = fixed(before);
    QVERIFY2(after, after ? "" : qPrintable(after.error().message));
    QCOMPARE(after->content, before.content);
    const int revision = openHotfix(*after, standing(*after));
    const Result<Readout> text = contentOf(after->history, revision);
    QVERIFY(text);
    QCOMPARE(text->editions.front().summary, u"They met in Strelsau."_s);
    QCOMPARE(text->editions.front().title, u"A visit"_s);
    QCOMPARE(text->corrections.size(), 1);
    QCOMPARE(findRevision(after->history, revision)->parents, QList{1});
    QVERIFY(!firstBroken(after->history));
    QCOMPARE(revisionOut(*after, standing(*after), noon()), 1);
}

void TestHotfix::isApprovedOnItsOwn()
{
    const Dossier waiting = fixed(withDraft()).value_or(Dossier());
    const int revision = openHotfix(waiting, standing(waiting));
    const Result<Dossier> after = approvedBeside(waiting, ada);
    QVERIFY2(after, after ? "" : qPrintable(after.error().message));
    QCOMPARE(openHotfix(*after, standing(*after)), 0);
    QCOMPARE(revisionOut(*after, standing(*after), noon()), revision);
    QVERIFY(!standing(*after).isApproved); // the draft
    QVERIFY(!firstBroken(after->history));
}

void TestHotfix::isSuggestedToTheDraft()
{
    const Dossier waiting = fixed(withDraft()).value_or(Dossier());
    QVERIFY(!waiting.review.suggestions.isEmpty());
    QCOMPARE(waiting.review.suggestions.front().note, u"The place was wrong."_s);
    const Result<Decided> taken = accepted(waiting, {}, {u"Bob"_s, noon()});
    QVERIFY(taken && taken->refused.isEmpty());
    const Edition &edition = taken->dossier.content.editions.front();
    QCOMPARE(edition.title, u"A long visit"_s);
    QCOMPARE(edition.summary, u"They met in Strelsau."_s);
    QCOMPARE(taken->dossier.content.corrections.size(), 1);
}

// Who wrote the draft may approve the correction, and the other way round; nobody their own.
void TestHotfix::authorsAreThoseOfEachText()
{
    const Dossier waiting = fixed(withDraft()).value_or(Dossier());
    QVERIFY(!approvedBeside(waiting, eve));
    const Result<Dossier> after = approvedBeside(waiting, bob);
    QVERIFY(after);
    QCOMPARE(standing(*after).authors, QStringList{personOf(bob)});
    const Result<Dossier> submitted = tried(*after, move(ReviewAction::Submit, bob));
    QVERIFY2(submitted, submitted ? "" : qPrintable(submitted.error().message));
    QVERIFY(!tried(*submitted, move(ReviewAction::Approve, bob)));
    QVERIFY(tried(*submitted, move(ReviewAction::Approve, eve)));
}

void TestHotfix::withoutDraftCorrectsTheText()
{
    Dossier dossier = saved({}, titled(u"A visit"_s), ada);
    dossier = tried(dossier, move(ReviewAction::Submit, ada)).value_or(Dossier());
    dossier = tried(dossier, move(ReviewAction::Approve, bob)).value_or(Dossier());
    const Result<Dossier> after = fixed(dossier);
    QVERIFY(after);
    QCOMPARE(after->content.editions.front().summary, u"They met in Strelsau."_s);
    QCOMPARE(standing(*after).state, ReviewState::Submitted);
    QCOMPARE(openHotfix(*after, standing(*after)), 0);
    QVERIFY(after->review.suggestions.isEmpty());
}

void TestHotfix::commentsOnTheDraftDoNotStop()
{
    Dossier waiting = fixed(withDraft()).value_or(Dossier());
    Comment comment;
    comment.id = u"c1"_s;
    comment.blocking = true;
    comment.remarks = {{u"Ada"_s, noon(), u"Is this so?"_s}};
    waiting.review.comments = {comment};
    const Result<Dossier> after = approvedBeside(waiting, ada);
    QVERIFY2(after, after ? "" : qPrintable(after.error().message));
    QCOMPARE(after->review.comments, waiting.review.comments);
}

void TestHotfix::refusals_data()
{
    QTest::addColumn<Dossier>("dossier");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing out") << saved({}, titled(u"A visit"_s), ada) << u"Other words."_s;
    QTest::newRow("nothing changed") << withDraft() << u"They met in Zenda."_s;
}

void TestHotfix::refusals()
{
    QFETCH(Dossier, dossier);
    QFETCH(QString, words);
    const Result<Dossier> after = fixed(dossier, fix(eve, words));
    QVERIFY(!after);
    QCOMPARE(after.error().kind, Error::Kind::Refused);
}

QTEST_GUILESS_MAIN(TestHotfix)
#include "tst_hotfix.moc"
