// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"
#include "digest.h"
#include "discussion.h"
#include "historymerge.h"
#include "reviewjson.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

// Comments and suggestions in the file of a readout.
class TestDiscussion : public QObject
{
    Q_OBJECT

private slots:
    void threads();
    void digestStays();
    void decisionsAreLogged();
    void acceptedIsARevision();
    void readsWhatItWrites();
    void refuses_data();
    void refuses();
    void mergesBoth();
    void decidedStaysDecided_data();
    void decidedStaysDecided();
};

namespace {

const Signed ada{u"Ada"_s, QDateTime(QDate(2031, 3, 4), QTime(12, 0), QTimeZone::UTC)};
const Signed eve{u"Eve"_s, QDateTime(QDate(2031, 3, 5), QTime(12, 0), QTimeZone::UTC)};

Readout talks(const QString &text)
{
    Edition edition;
    edition.id = u"e1"_s;
    edition.language = u"en"_s;
    edition.title = u"Talks"_s;
    edition.body = {build::paragraph(u"b1"_s, text), build::paragraph(u"b2"_s, u"They ate."_s)};
    return build::readout(edition);
}

Comment comment(const QString &id, bool blocking = false)
{
    const AnchorTexts texts(talks(u"They met for three hours."_s));
    return {
        id,
        texts.anchorAt(u"e1"_s, u"b1"_s, 13, 5).value_or(Anchor()),
        blocking,
        {{ada.author, ada.time, u"Is it four?"_s}},
        {}};
}

Dossier dossier()
{
    Dossier made;
    made.content = talks(u"They met for three hours."_s);
    made.history = addRevision({}, made.content, {.author = ada.author, .time = ada.time})
                       .value_or(History());
    made.review.comments = {comment(u"c1"_s), comment(u"c2"_s, true)};
    IdSource ids;
    Readout proposed = talks(u"They met for four hours."_s);
    proposed.editions[0].body[1].text.plain = u"They ate well."_s;
    made.review.suggestions = suggestionsBetween(made.content, proposed, eve.author, eve.time, ids);
    return made;
}

} // namespace

void TestDiscussion::threads()
{
    const Result<Review> answered
        = rapporteur::answered(dossier().review, u"c1"_s, {eve.author, eve.time, u"It is."_s});
    QVERIFY(answered);
    QCOMPARE(answered->comments.at(0).remarks.size(), 2);
    QCOMPARE(answered->comments.at(0).remarks.last().text, u"It is."_s);
    QVERIFY(!rapporteur::answered(dossier().review, u"c9"_s, {}));
    QCOMPARE(openBlocking(dossier().review.comments), 1);
    const Result<Dossier> done = resolved(dossier(), u"c2"_s, eve);
    QVERIFY(done);
    QCOMPARE(openBlocking(done->review.comments), 0);
    QCOMPARE(done->review.comments.at(1).resolved, eve);
    const Result<Dossier> again = reopened(*done, u"c2"_s, ada);
    QVERIFY(again);
    QCOMPARE(openBlocking(again->review.comments), 1);
    QCOMPARE(again->history.log.size(), dossier().history.log.size() + 2);
    QCOMPARE(resolved(*done, u"c2"_s, ada), *done); // it is already
}

// An approval of the text survives what is said about it.
void TestDiscussion::digestStays()
{
    const QString digest = digestOf(dossier().content);
    const Result<Dossier> done = resolved(dossier(), u"c1"_s, eve);
    QVERIFY(done);
    QCOMPARE(digestOf(done->content), digest);
    const Result<Dossier> fewer = rejected(*done, {}, eve);
    QVERIFY(fewer);
    QCOMPARE(digestOf(fewer->content), digest);
    QVERIFY(presentRevision(*fewer));
}

void TestDiscussion::decisionsAreLogged()
{
    const Result<Dossier> done = resolved(dossier(), u"c1"_s, eve);
    QVERIFY(done);
    QCOMPARE(done->history.log.last().event, u"resolved"_s);
    QCOMPARE(done->history.log.last().actor, u"Eve"_s);
    QVERIFY(done->history.log.last().details.contains(LogDetail{u"words"_s, u"Is it four?"_s}));
    const QString id = dossier().review.suggestions.first().id;
    const Result<Dossier> fewer = rejected(*done, {id}, ada);
    QVERIFY(fewer);
    QCOMPARE(fewer->review.suggestions.size(), 1);
    QCOMPARE(fewer->history.log.last().event, u"rejected"_s);
    QVERIFY(fewer->history.log.last().details.contains(LogDetail{u"of"_s, u"Eve"_s}));
    QCOMPARE(firstBroken(fewer->history), std::nullopt);
    QVERIFY(!rejected(dossier(), {u"s9"_s}, ada));
}

void TestDiscussion::acceptedIsARevision()
{
    Dossier before = dossier();
    before.content.editions[0].summary = u"Not saved yet."_s;
    const QString first = before.review.suggestions.first().id;
    const Result<Decided> one = accepted(before, {first}, ada);
    QVERIFY(one);
    QCOMPARE(one->dossier.review.suggestions.size(), 1);
    QCOMPARE(one->dossier.content.editions[0].body[0].text.plain, u"They met for four hours."_s);
    QCOMPARE(one->dossier.history.revisions.size(), 3); // what was not saved is one, too
    QCOMPARE(contentOf(one->dossier.history, 2), before.content);
    QCOMPARE(one->dossier.history.log.last().event, u"accepted"_s);
    // the comment on the words that were changed says so
    const AnchorTexts texts(one->dossier.content);
    const AnchorFound found = texts.find(one->dossier.review.comments.first().anchor);
    QCOMPARE(found.state, AnchorFound::State::Changed);
    QCOMPARE(texts.wordsAt(found), u"four"_s);
    // one that no longer applies stays, and stops nothing else
    Dossier edited = dossier();
    edited.content.editions[0].body[0].text.plain = u"They met for nine hours."_s;
    const Result<Decided> rest = accepted(edited, {}, ada);
    QVERIFY(rest);
    QCOMPARE(rest->refused.size(), 1);
    QCOMPARE(rest->dossier.review.suggestions.size(), 1);
    QCOMPARE(rest->dossier.content.editions[0].body[1].text.plain, u"They ate well."_s);
    QCOMPARE(rest->dossier.content.editions[0].body[0].text.plain, u"They met for nine hours."_s);
}

void TestDiscussion::readsWhatItWrites()
{
    Review review = dossier().review;
    review.comments[0].resolved = eve;
    review.comments[1].remarks << Utterance{eve.author, eve.time, u"“Yes”,\n<she> said."_s};
    const Result<Review> read = readReview(toJson(review));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(*read, review);
}

void TestDiscussion::refuses_data()
{
    QTest::addColumn<Review>("review");
    QTest::addColumn<QString>("place");
    Review review = dossier().review;
    review.comments[1].id = review.comments[0].id;
    QTest::newRow("one id twice") << review << u"review.comments[1]"_s;
    review = dossier().review;
    review.comments[0].id.clear();
    QTest::newRow("no id") << review << u"review.comments[0]"_s;
    review = dossier().review;
    review.comments[0].remarks.clear();
    QTest::newRow("nothing said") << review << u"review.comments[0]"_s;
    review = dossier().review;
    review.comments[0].remarks[0].time = {};
    QTest::newRow("no time") << review << u"review.comments[0]"_s;
    review = dossier().review;
    review.comments[0].anchor.from = -1;
    QTest::newRow("before the text") << review << u"review.comments[0]"_s;
    review = dossier().review;
    review.suggestions[1].changes.clear();
    QTest::newRow("changes nothing") << review << u"review.suggestions[1]"_s;
    review = dossier().review;
    review.suggestions[1].id = review.comments[0].id;
    QTest::newRow("the id of a comment") << review << u"review.suggestions[1]"_s;
}

void TestDiscussion::refuses()
{
    QFETCH(const Review, review);
    QFETCH(const QString, place);
    const Result<Review> read = readReview(toJson(review));
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(place), qPrintable(read.error().message));
}

void TestDiscussion::mergesBoth()
{
    Review ours = dossier().review;
    Review theirs = ours;
    ours.comments[0].remarks << Utterance{ada.author, ada.time.addSecs(60), u"Ours."_s};
    ours.comments << comment(u"c3"_s);
    theirs.comments[0].remarks << Utterance{eve.author, ada.time.addSecs(30), u"Theirs."_s};
    theirs.comments[1].resolved = eve;
    theirs.comments << comment(u"c4"_s);
    const Comments both = merged(ours, theirs, {}).comments;
    QCOMPARE(both.size(), 4);
    QStringList said;
    for (const Utterance &remark : both.at(0).remarks)
        said << remark.text;
    QCOMPARE(said, (QStringList{u"Is it four?"_s, u"Theirs."_s, u"Ours."_s}));
    QVERIFY(!both.at(1).isOpen());
    QCOMPARE(merged(ours, ours, {}), ours);
}

void TestDiscussion::decidedStaysDecided_data()
{
    QTest::addColumn<bool>("isOurs");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("we accepted") << true << true;
    QTest::newRow("we rejected") << true << false;
    QTest::newRow("they accepted") << false << true;
    QTest::newRow("they rejected") << false << false;
}

// On one side; the other one has the suggestion still, and each has one of its own.
void TestDiscussion::decidedStaysDecided()
{
    QFETCH(bool, isOurs);
    QFETCH(bool, isTaken);
    Dossier open = dossier();
    const QString id = open.review.suggestions.first().id;
    Dossier decided = isTaken ? accepted(open, {id}, ada).value_or(Decided()).dossier
                              : rejected(open, {id}, ada).value_or(Dossier());
    for (Dossier *side : {&open, &decided}) {
        Suggestion own = open.review.suggestions.last();
        own.id = side == &open ? u"s-open"_s : u"s-decided"_s;
        side->review.suggestions << own;
    }
    const Dossier &ours = isOurs ? decided : open;
    const Dossier &theirs = isOurs ? open : decided;
    const Result<History> both = merged(ours.history, theirs.history, ours.content, {});
    QVERIFY(both);
    QStringList ids;
    for (const Suggestion &suggestion : merged(ours.review, theirs.review, both->log).suggestions)
        ids << suggestion.id;
    QVERIFY(!ids.contains(id));
    QCOMPARE(ids.size(), 3);
}

QTEST_GUILESS_MAIN(TestDiscussion)
#include "tst_discussion.moc"
