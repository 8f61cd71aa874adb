// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"
#include "compare.h"
#include "digest.h"
#include "proposal.h"
#include "randomedits.h"
#include "randomreadout.h"
#include "structure.h"
#include "suggestions.h"
#include "walk.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

class TestSuggestions : public QObject
{
    Q_OBJECT

private slots:
    void oneByOne();
    void wordByWord();
    void noLongerApplies_data();
    void noLongerApplies();
    void movesBelongTogether();
    void randomSuggestions();
    void someOfThem();
    void proposingIsExact();
    void proposingAgain();
    void othersStay();
};

namespace {

const QDateTime noon(QDate(2031, 3, 4), QTime(12, 0), QTimeZone::UTC);

Suggestions between(const Readout &before, const Readout &after)
{
    IdSource ids;
    return suggestionsBetween(before, after, u"Ada"_s, noon, ids);
}

Readout saying(const QList<Block> &body)
{
    Edition edition;
    edition.id = u"e1"_s;
    edition.language = u"en"_s;
    edition.title = u"Talks"_s;
    edition.body = body;
    return build::readout(edition);
}

Readout talks()
{
    return saying(
        {build::paragraph(u"b1"_s, u"They met for three hours on Monday."_s),
         build::heading(u"b2"_s, u"Trade"_s),
         build::list(u"b3"_s, {build::item(u"b4"_s, u"Steel"_s), build::item(u"b5"_s, u"Wine"_s)})});
}

} // namespace

void TestSuggestions::oneByOne()
{
    Readout after = talks();
    after.editions[0].title = u"Talks on trade"_s;                         // field
    after.editions[0].body[0].text.plain = u"They met on Monday."_s;       // text
    after.editions[0].body[2].children.removeLast();                       // delete
    after.editions[0].body[2].children << build::item(u"b6"_s, u"Cars"_s); // insert
    const Suggestions suggestions = between(talks(), after);
    QCOMPARE(suggestions.size(), 4);
    QCOMPARE(suggestions.first().author, u"Ada"_s);
    QCOMPARE(suggestions.first().time, noon);
    for (const Suggestion &suggestion : suggestions) {
        const Result<Readout> one = accepted(talks(), suggestion);
        QVERIFY2(one, qPrintable(one ? QString() : one.error().message));
        QCOMPARE(compare(talks(), *one).changes.size(), 1);
    }
    const Acceptance all = accepted(talks(), suggestions);
    QCOMPARE(all.readout, after);
    QCOMPARE(all.taken, suggestions);
    QVERIFY(all.refused.isEmpty());
    QCOMPARE(between(talks(), talks()), Suggestions());
}

void TestSuggestions::wordByWord()
{
    Readout proposed = talks();
    proposed.editions[0].body[0].text.plain = u"They met for four hours on Monday."_s;
    const Suggestions suggestions = between(talks(), proposed);
    Readout since = talks();
    since.editions[0].body[0].text.plain = u"The ministers met for three hours on Monday."_s;
    const Result<Readout> result = accepted(since, suggestions.first());
    QVERIFY(result);
    QCOMPARE(result->editions[0].body[0].text.plain, u"The ministers met for four hours on Monday."_s);
}

void TestSuggestions::noLongerApplies_data()
{
    QTest::addColumn<Readout>("proposed");
    QTest::addColumn<Readout>("since");
    Readout other = talks();
    other.editions[0].body[0].text.plain = u"They met for four hours on Monday."_s;
    Readout since = talks();
    since.editions[0].body[0].text.plain = u"They met for five hours on Monday."_s;
    QTest::newRow("the same words") << other << since;
    since = talks();
    since.editions[0].body.removeFirst();
    QTest::newRow("its block is gone") << other << since;
    Readout shorter = talks();
    shorter.editions[0].body[2].children.removeLast();
    since = talks();
    since.editions[0].body[2].children[1].text.plain = u"Wine and beer"_s;
    QTest::newRow("deletes what was edited") << shorter << since;
    since = shorter;
    QTest::newRow("deletes what is gone") << shorter << since;
    Readout longer = talks();
    longer.editions[0].body[2].children << build::item(u"b6"_s, u"Cars"_s);
    QTest::newRow("follows what is gone") << longer << since;
    Readout summed = talks();
    summed.editions[0].summary = u"Trade."_s;
    since = talks();
    since.editions[0].summary = u"Steel."_s;
    QTest::newRow("a field that was filled") << summed << since;
}

// It says so, and stops nothing else.
void TestSuggestions::noLongerApplies()
{
    QFETCH(Readout, proposed);
    QFETCH(const Readout, since);
    proposed.editions[0].body[1].text.plain = u"Commerce"_s;
    const Suggestions suggestions = between(talks(), proposed);
    QCOMPARE(suggestions.size(), 2);
    const Acceptance result = accepted(since, suggestions);
    QCOMPARE(result.refused.size(), 1);
    QVERIFY(!result.refused.first().reason.isEmpty());
    QCOMPARE(result.taken.size(), 1);
    Readout expected = since;
    findBlock(expected, u"b2")->text.plain = u"Commerce"_s;
    QCOMPARE(result.readout, expected);
}

void TestSuggestions::movesBelongTogether()
{
    Readout after = talks();
    Block moved = after.editions[0].body[2].children.takeAt(1);
    after.editions[0].body.append(build::list(u"b7"_s, {moved}));
    const Suggestions suggestions = between(talks(), after);
    QCOMPARE(suggestions.size(), 1);
    QCOMPARE(accepted(talks(), suggestions).readout, after);
}

// All of them together are what was proposed.
void TestSuggestions::randomSuggestions()
{
    for (quint32 seed = 0; seed < 60; ++seed) {
        const Readout before = randomReadout(seed);
        const Readout after = randomlyEdited(before, seed, u"new"_s, 10);
        const Acceptance all = accepted(before, between(before, after));
        const QString refusal = all.refused.isEmpty() ? QString() : all.refused.first().reason;
        QVERIFY2(all.refused.isEmpty(), qPrintable(u"%1: %2"_s.arg(seed).arg(refusal)));
        QVERIFY2(compare(after, all.readout).isEmpty(), qPrintable(QString::number(seed)));
    }
}

// Each alone, onto a text that others edit meanwhile: taken in or refused, and always a readout.
void TestSuggestions::someOfThem()
{
    int taken = 0;
    for (quint32 seed = 0; seed < 30; ++seed) {
        const Readout before = randomReadout(seed);
        const Suggestions suggestions = between(before, randomlyEdited(before, seed, u"theirs"_s, 8));
        const Readout since = randomlyEdited(before, seed + 5000, u"ours"_s, 8);
        for (const Suggestion &suggestion : suggestions) {
            const Result<Readout> result = accepted(since, suggestion);
            if (!result)
                continue;
            ++taken;
            QVERIFY(structureProblems(*result).isEmpty());
        }
        const Acceptance all = accepted(since, suggestions);
        QCOMPARE(all.taken.size() + all.refused.size(), suggestions.size());
    }
    QVERIFY(taken > 60);
}

// What was typed is what all of them make, to the letter; none of them touches the text.
void TestSuggestions::proposingIsExact()
{
    for (quint32 seed = 0; seed < 60; ++seed) {
        const Readout content = randomReadout(seed);
        const Readout typed = randomlyEdited(content, seed, u"new"_s, 1 + int(seed) % 12);
        const Suggestions made = woven({}, content, typed, {.author = u"Ada"_s, .time = noon});
        const Proposal again = proposalOf(content, made, u"Ada"_s);
        QVERIFY2(again.apart.isEmpty(), qPrintable(QString::number(seed)));
        QVERIFY2(digestOf(again.readout) == digestOf(typed), qPrintable(QString::number(seed)));
        QCOMPARE(woven(made, content, content, {.author = u"Ada"_s, .time = noon}), Suggestions());
    }
}

// Who goes on typing in one place changes one suggestion, and the others not at all.
void TestSuggestions::proposingAgain()
{
    Readout typed = talks();
    typed.editions[0].title = u"Talks on trade"_s;
    typed.editions[0].body[0].text.plain = u"They met on Monday."_s;
    Suggestions first = woven({}, talks(), typed, {.author = u"Ada"_s, .time = noon});
    QCOMPARE(first.size(), 2);
    first[0].note = u"Clearer."_s;
    typed.editions[0].title = u"Talks on wine"_s;
    const QDateTime later = noon.addSecs(60);
    const Suggestions second = woven(first, talks(), typed, {.author = u"Ada"_s, .time = later});
    QCOMPARE(second.size(), 2);
    QCOMPARE(second[0].id, first[0].id);
    QCOMPARE(second[0].note, u"Clearer."_s);
    QCOMPARE(second[0].time, later);
    QCOMPARE(second[1], first[1]);
}

void TestSuggestions::othersStay()
{
    Readout theirs = talks();
    theirs.editions[0].title = u"Talks on wine"_s;
    const Suggestions before = woven({}, talks(), theirs, {.author = u"Bob"_s, .time = noon});
    Readout mine = talks();
    mine.editions[0].title = u"Talks on trade"_s;
    const Suggestions both = woven(before, talks(), mine, {.author = u"Ada"_s, .time = noon});
    QCOMPARE(both.size(), 2);
    QCOMPARE(both.first(), before.first());
    QVERIFY(both[0].id != both[1].id);
    QCOMPARE(proposalOf(talks(), both, u"Ada"_s).readout, mine);
    QCOMPARE(proposalOf(talks(), both, u"Bob"_s).readout, theirs);
}

QTEST_GUILESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
